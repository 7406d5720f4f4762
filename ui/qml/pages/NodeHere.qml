import QtQuick
import Amphora

/// This computer, always first.
Card {
    id: root

    required property NodesModel model

    padding: 0

    Item {
        width: parent.width
        height: Math.max(66, words.implicitHeight + 24)

        Tile {
            id: tile
            anchors { left: parent.left; leftMargin: 17; verticalCenter: parent.verticalCenter }
            side: 40
            iconName: "laptop"
            kind: Chip.Accent
        }
        Column {
            id: words
            anchors { left: tile.right; leftMargin: 12; right: numbers.left; rightMargin: 12; verticalCenter: parent.verticalCenter }
            Label {
                width: parent.width
                text: qsTr("This computer")
                kind: Label.Section
            }
            Label {
                width: parent.width
                text: root.model.nodes.count > 0 ? qsTr("Everything you own is here.") : qsTr("Everything you own is here. Add a node to have another copy or to share.")
                kind: Label.Secondary
                color: Theme.muted
                wrapMode: Text.Wrap
            }
        }
        Column {
            id: numbers
            anchors { right: parent.right; rightMargin: 17; verticalCenter: parent.verticalCenter }
            Label {
                anchors.right: parent.right
                text: root.model.localStreams
                kind: Label.Strong
            }
            Label {
                anchors.right: parent.right
                text: root.model.localSize
                kind: Label.Secondary
                color: Theme.muted
            }
        }
    }
}
