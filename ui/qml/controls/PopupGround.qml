import QtQuick
import Amphora

/// What floats: raised, one line around it, the soft shadow below.
Item {
    id: root

    property int radius: Theme.radiusCard
    property bool sheet: false

    Accessible.ignored: true

    BorderImage {
        readonly property int inset: root.sheet ? Theme.sheetShadowInset : Theme.popupShadowInset
        readonly property int edge: root.sheet ? Theme.sheetShadowBorder : Theme.popupShadowBorder

        anchors { fill: parent; margins: -inset }
        // Below twice its border the nine patches would overlap.
        visible: width > 2 * edge && height > 2 * edge
        source: root.sheet ? Theme.sheetShadow : Theme.popupShadow
        border { left: edge; right: edge; top: edge; bottom: edge }
    }
    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: Theme.raised
        border { width: 1; color: Theme.dark ? Theme.lineStrong : Theme.line }
        antialiasing: true
    }
}
