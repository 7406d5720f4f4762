import QtQuick
import QtQuick.Templates as T
import Amphora

T.MenuItem {
    id: root

    property string iconName
    property string keys
    property bool destructive: false

    hoverEnabled: true
    opacity: enabled ? 1 : Theme.disabledOpacity
    implicitHeight: Math.max(32, words.implicitHeight + 12)
    implicitWidth: Math.ceil((iconName !== "" ? 12 + Theme.iconRoom : 8) + words.implicitWidth + (keys !== "" ? 24 : 0) + hint.implicitWidth) + 8
    Accessible.role: Accessible.MenuItem
    Accessible.name: text
    Accessible.onPressAction: triggered()

    contentItem: Item {
        Icon {
            id: mark
            anchors { left: parent.left; leftMargin: 8; verticalCenter: parent.verticalCenter }
            icon: root.iconName
            color: root.destructive ? Theme.bad : Theme.muted
        }
        Label {
            id: words
            anchors { left: parent.left; leftMargin: root.iconName !== "" ? 12 + Theme.iconRoom : 8; right: hint.left; rightMargin: root.keys !== "" ? 8 : 0; verticalCenter: parent.verticalCenter }
            text: root.text
            color: root.destructive ? Theme.bad : Theme.text
            Accessible.ignored: true
        }
        Label {
            id: hint
            anchors { right: parent.right; rightMargin: 8; verticalCenter: parent.verticalCenter }
            text: root.keys
            kind: Label.Secondary
            color: Theme.muted
            Accessible.ignored: true
        }
        Icon {
            anchors { right: parent.right; rightMargin: 8; verticalCenter: parent.verticalCenter }
            icon: root.checked ? "check" : ""
            color: Theme.accent
        }
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: root.highlighted || root.hovered ? (root.destructive ? Theme.badSoft : Theme.hover) : "transparent"
    }
}
