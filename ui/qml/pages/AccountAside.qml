import QtQuick
import Amphora

/// How the chosen account is known: in the panel, or in a sheet.
Item {
    id: root

    required property AccountsModel model

    height: column.height + 32

    Column {
        id: column
        x: 16
        y: 16
        width: parent.width - 32
        spacing: 18

        Item {
            width: parent.width
            height: Math.max(tile.height, names.height)
            Tile {
                id: tile
                anchors.left: parent.left
                side: 40
                iconName: root.model.openSymbol
                letter: root.model.openLetter
                iconSize: Theme.iconLarge
            }
            Column {
                id: names
                anchors { left: tile.right; leftMargin: 12; right: copy.left; rightMargin: 8; verticalCenter: tile.verticalCenter }
                Label {
                    width: parent.width
                    text: root.model.openTitle
                    kind: Label.Mono
                    font.weight: Theme.titleWeight
                    Accessible.role: Accessible.Heading
                    Accessible.name: root.model.openWhole
                }
                Label {
                    width: parent.width
                    text: root.model.openNetwork
                    kind: Label.Secondary
                    color: Theme.muted
                    wrapMode: Text.Wrap
                }
            }
            IconButton {
                id: copy
                objectName: "accounts.copy"
                anchors { right: parent.right; verticalCenter: tile.verticalCenter }
                iconName: copied.running ? "check" : "copy"
                tip: copied.running ? qsTr("Copied") : qsTr("Copy the whole address")
                onClicked: {
                    TextKit.copy(root.model.openWhole);
                    copied.restart();
                }
                Timer {
                    id: copied
                    interval: 1600
                }
            }
        }
        Label {
            width: parent.width
            text: root.model.sentence
            wrapMode: Text.Wrap
        }
        Repeater {
            model: root.model.facts
            ProfileFact {}
        }
        Divider { width: parent.width }
        KeyValue {
            width: parent.width
            //: Before an address in full.
            name: qsTr("Address")
            text: root.model.openWhole
            mono: true
        }
        KeyValue {
            width: parent.width
            visible: root.model.streamId !== ""
            //: Before the id of a stream.
            name: qsTr("Stream")
            Identifier {
                objectName: "accounts.streamId"
                width: Math.min(implicitWidth, parent.width)
                value: root.model.streamId
                copyTip: qsTr("Copy the StreamID")
            }
        }
        SignedText {
            width: parent.width
            visible: root.model.signedText !== ""
            title: qsTr("What it signed")
            text: root.model.signedText
        }
        Flow {
            width: parent.width
            visible: root.model.streamId !== "" || root.model.canCopyProof
            spacing: 16
            LinkText {
                objectName: "accounts.stream"
                visible: root.model.streamId !== ""
                text: qsTr("Look at its stream")
                onClicked: root.model.streamWanted(root.model.streamId)
            }
            LinkText {
                objectName: "accounts.copyProof"
                visible: root.model.canCopyProof
                text: qsTr("Copy proof")
                onClicked: root.model.copyProofWanted()
            }
        }
    }
}
