import QtQuick
import Amphora

/// One way back in: tile, state, what it is, one button.
Card {
    id: root

    required property string iconName
    required property string title
    required property string text
    required property string chipText
    required property bool done
    property string actionText
    property bool primary: false
    /// Of the button.
    property string name

    signal acted()

    implicitHeight: Math.max(164, content.implicitHeight + 32)

    Item {
        id: content
        width: parent.width
        height: root.height - 32
        implicitHeight: words.implicitHeight + button.height + tile.height + 32

        Tile {
            id: tile
            anchors.left: parent.left
            side: 40
            iconName: root.iconName
            kind: root.done ? Chip.Good : Chip.Warn
        }
        Chip {
            anchors { right: parent.right; verticalCenter: tile.verticalCenter }
            width: Math.min(implicitWidth, parent.width - tile.width - 12)
            kind: root.done ? Chip.Good : Chip.Warn
            iconName: root.done ? "circle-check" : "clock-alert"
            text: root.chipText
        }
        Column {
            id: words
            anchors { top: tile.bottom; topMargin: 12 }
            width: parent.width
            spacing: 4
            Label {
                width: parent.width
                text: root.title
                kind: Label.Section
                Accessible.role: Accessible.Heading
            }
            Label {
                width: parent.width
                text: root.text
                kind: Label.Secondary
                color: Theme.muted
                wrapMode: Text.Wrap
            }
        }
        Button {
            id: button
            objectName: root.name
            anchors { left: parent.left; bottom: parent.bottom }
            kind: root.primary ? Button.Primary : Button.Quiet
            text: root.actionText
            onClicked: root.acted()
        }
    }
}
