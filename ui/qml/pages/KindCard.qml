import QtQuick
import QtQuick.Templates as T
import Amphora

/// A large row that leads on: icon, what it is, a line about it.
T.AbstractButton {
    id: root

    required property string iconName
    required property string title
    required property string detail

    width: parent ? parent.width : implicitWidth
    implicitWidth: 400
    implicitHeight: Math.max(72, words.implicitHeight + 30)
    hoverEnabled: true
    opacity: enabled ? 1 : Theme.disabledOpacity
    Accessible.role: Accessible.Button
    Accessible.name: title
    Accessible.description: detail
    Accessible.onPressAction: if (enabled) clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    contentItem: Item {
        Tile {
            id: tile
            anchors { left: parent.left; leftMargin: 16; verticalCenter: parent.verticalCenter }
            side: 40
            iconName: root.iconName
        }
        Column {
            id: words
            anchors { left: tile.right; leftMargin: 16; right: arrow.left; rightMargin: 12; verticalCenter: parent.verticalCenter }
            spacing: 2
            Label {
                width: parent.width
                text: root.title
                kind: Label.Strong
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                text: root.detail
                kind: Label.Secondary
                color: Theme.muted
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
        Icon {
            id: arrow
            anchors { right: parent.right; rightMargin: 16; verticalCenter: parent.verticalCenter }
            icon: "chevron-right"
            mirror: root.mirrored
        }
    }
    background: Rectangle {
        radius: Theme.radiusCard
        color: root.down ? Theme.pressed : root.hovered ? Theme.hover : Theme.raised
        border { width: 1; color: Theme.line }
        antialiasing: true
        FocusRing {
            shown: root.visualFocus
            inner: Theme.radiusCard
        }
    }
}
