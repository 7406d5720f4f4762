import QtQuick
import QtQuick.Templates as T
import Amphora

/// A day, month or year of the calendar. The keyboard stands on the grid, not on it.
T.AbstractButton {
    id: root

    required property int index
    required property string name
    required property bool inside
    required property bool marked
    required property bool chosen
    property bool focused: false

    required text
    implicitWidth: 35
    implicitHeight: 32
    opacity: inside ? 1 : 0
    enabled: inside
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.selected: chosen
    Accessible.ignored: !inside
    Accessible.onPressAction: clicked()

    contentItem: Label {
        text: root.text
        horizontalAlignment: Text.AlignHCenter
        color: root.chosen ? Theme.inkOnAccent : Theme.text
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: root.chosen ? Theme.accent : root.hovered ? Theme.hover : "transparent"
        FocusRing {
            shown: root.marked && root.focused
            inside: !root.chosen
        }
    }
}
