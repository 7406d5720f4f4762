import QtQuick
import QtQuick.Templates as T
import Amphora

/// A small text button inside a line of secondary text; its target is 32 px high all the same.
T.AbstractButton {
    id: root

    property bool body: false

    hoverEnabled: true
    implicitWidth: words.implicitWidth
    implicitHeight: words.implicitHeight
    opacity: enabled ? 1 : Theme.disabledOpacity
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()

    contentItem: Label {
        id: words
        text: root.text
        kind: root.body ? Label.Strong : Label.SecondaryStrong
        color: root.down ? Theme.accentPressed : root.hovered ? Theme.accentHover : Theme.accent
        font.underline: root.hovered
        Accessible.ignored: true
    }
    background: Item {
        FocusRing {
            shown: root.visualFocus
            anchors.margins: -3
        }
    }
    MouseArea {
        anchors { fill: parent; topMargin: -8; bottomMargin: -8; leftMargin: Math.min(0, (parent.width - 32) / 2); rightMargin: anchors.leftMargin }
        onClicked: root.clicked()
    }
}
