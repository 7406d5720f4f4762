import QtQuick
import Amphora

/// What lies under the words of a button.
Rectangle {
    id: root

    property color ground: "transparent"
    property color edge: "transparent"
    property int line: 0
    property bool focused: false

    radius: Theme.radiusControl
    color: ground
    border { width: root.line; color: root.edge }
    antialiasing: true

    FocusRing { shown: root.focused }
}
