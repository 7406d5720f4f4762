import QtQuick
import Amphora

/// The last drill, and the button for the next.
Card {
    id: root

    required property DrillModel model

    readonly property bool tight: width < 480 * Theme.textScale

    implicitHeight: content.height + 32

    Item {
        id: content
        width: parent.width
        height: root.tight ? words.height + button.height + 16 : Math.max(tile.height, words.height)

        Tile {
            id: tile
            anchors.left: parent.left
            y: root.tight ? 0 : (content.height - height) / 2
            side: 40
            iconName: "archive-restore"
            kind: root.model.done ? Chip.Good : Chip.Warn
        }
        Column {
            id: words
            anchors { left: tile.right; leftMargin: 16 }
            y: root.tight ? 0 : (content.height - height) / 2
            width: parent.width - tile.width - 16 - (root.tight ? 0 : button.width + 16)
            spacing: 4
            Label {
                width: parent.width
                text: root.model.cardTitle
                kind: Label.Section
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }
            Label {
                width: parent.width
                text: root.model.cardText
                kind: Label.Secondary
                color: Theme.muted
                wrapMode: Text.Wrap
            }
        }
        Button {
            id: button
            objectName: "keys.drill"
            x: root.tight === root.LayoutMirroring.enabled ? parent.width - width - (root.tight ? tile.width + 16 : 0) : root.tight ? tile.width + 16 : 0
            y: root.tight ? words.height + 16 : (content.height - height) / 2
            text: qsTr("Run a drill")
            onClicked: root.model.drillWanted()
        }
    }
}
