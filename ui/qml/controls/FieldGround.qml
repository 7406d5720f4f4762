import QtQuick
import Amphora

/// The box of a field: raised, outlined, two pixels of accent with focus and of red with an error.
Rectangle {
    id: root

    property bool hovered: false
    property bool focused: false
    property bool failed: false

    radius: Theme.radiusControl
    color: Theme.raised
    antialiasing: true
    border {
        width: failed || focused ? 2 : 1
        color: failed ? Theme.bad : focused ? Theme.accent : hovered ? Theme.text : Theme.outline
    }
    Accessible.ignored: true
}
