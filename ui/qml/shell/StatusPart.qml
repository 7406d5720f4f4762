import QtQuick
import QtQuick.Templates as T
import Amphora

T.AbstractButton {
    id: root

    property string iconName
    property int mood: ShellModel.Calm

    height: parent ? parent.height : implicitHeight
    implicitHeight: Math.max(32, line.implicitHeight + 10)
    implicitWidth: line.implicitWidth + 16
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()

    contentItem: Item {
        Row {
            id: line
            anchors.centerIn: parent
            spacing: 6
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                icon: root.iconName
                color: root.mood === ShellModel.Bad ? Theme.bad : root.mood === ShellModel.Warn ? Theme.warn : Theme.faint
            }
            Label {
                text: root.text
                kind: Label.Secondary
                color: Theme.muted
                visible: text !== ""
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        color: root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"
        FocusRing {
            shown: root.visualFocus
            inside: true
            inner: 4
        }
    }
}
