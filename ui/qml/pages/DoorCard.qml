import QtQuick
import QtQuick.Templates as T
import Amphora

/// One way in: tile, title, one line, chevron. The first has the accent edge.
T.AbstractButton {
    id: root

    required property string iconName
    required property string title
    required property string detail
    property bool first: false

    width: parent ? parent.width : implicitWidth
    implicitHeight: Math.max(80, words.implicitHeight + 32)
    implicitWidth: 600
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: title
    Accessible.description: detail
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    contentItem: Item {
        Tile {
            id: tile
            anchors { left: parent.left; leftMargin: 17; verticalCenter: parent.verticalCenter }
            side: 40
            iconName: root.iconName
            kind: root.first ? Chip.Accent : Chip.Neutral
        }
        Column {
            id: words
            anchors { left: tile.right; leftMargin: 16; right: mark.left; rightMargin: 16; verticalCenter: parent.verticalCenter }
            spacing: 2
            Label {
                width: parent.width
                text: root.title
                kind: Label.Section
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                text: root.detail
                color: Theme.muted
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
        Icon {
            id: mark
            anchors { right: parent.right; rightMargin: 17; verticalCenter: parent.verticalCenter }
            icon: "chevron-right"
            size: Theme.iconMedium
            mirror: root.mirrored
        }
    }
    background: Rectangle {
        radius: Theme.radiusCard
        color: root.down ? Theme.pressed : root.hovered ? Theme.hover : Theme.raised
        border { width: root.first ? 2 : 1; color: root.first ? Theme.accent : Theme.line }
        antialiasing: true
        FocusRing {
            shown: root.visualFocus
            inner: Theme.radiusCard
        }
    }
}
