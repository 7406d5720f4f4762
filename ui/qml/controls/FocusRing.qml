import QtQuick
import Amphora

/// The 2-px ring around what the keyboard points at. It lies outside its parent by a 2-px gap, or inside for rows.
Rectangle {
    id: root

    property bool shown: false
    property bool inside: false
    property int inner: Theme.radiusControl

    anchors { fill: parent; margins: inside ? 0 : -(Theme.focusGap + Theme.focusRing) }
    radius: inside ? inner : inner + Theme.focusGap + Theme.focusRing
    visible: shown
    color: "transparent"
    border { width: Theme.focusRing; color: Theme.accent }
    antialiasing: true
    Accessible.ignored: true
}
