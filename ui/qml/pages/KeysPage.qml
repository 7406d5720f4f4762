import QtQuick
import Amphora

/// The ways back in, their rehearsal, and where the key lives.
Page {
    id: root

    required property RecoveryModel model
    required property DrillModel drill

    title: qsTr("Keys & recovery")

    readonly property bool oneColumn: root.width < 760 * Theme.textScale
    readonly property int wayWidth: main.width >= 460 * Theme.textScale ? (main.width - 16) / 2 : main.width

    PageHeader {
        id: head
        title: root.title
        visible: !root.narrow
        height: visible ? implicitHeight : 0
    }
    Scroll {
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom }

        Item {
            width: parent.width
            height: (root.oneColumn ? main.height + 24 + aside.height : Math.max(main.height, aside.height)) + (root.narrow ? 40 : 24)

            Column {
                id: main
                x: root.narrow ? 16 : 24
                y: root.narrow ? 16 : 4
                width: parent.width - 2 * x - (root.oneColumn ? 0 : 304)
                spacing: 12

                Item {
                    width: parent.width
                    height: ways.height
                    Label {
                        id: ways
                        anchors.left: parent.left
                        //: Heading: how one gets back to one's identity.
                        text: qsTr("Ways back in")
                        kind: Label.Section
                        Accessible.role: Accessible.Heading
                    }
                    Label {
                        anchors { right: parent.right; baseline: ways.baseline }
                        text: root.model.readyText
                        kind: Label.Secondary
                        color: Theme.muted
                    }
                }
                Grid {
                    width: parent.width
                    columns: root.wayWidth < main.width ? 2 : 1
                    spacing: 16

                    readonly property int tallest: Math.max(words.implicitHeight, kit.implicitHeight)

                    KeysWay {
                        id: words
                        width: root.wayWidth
                        height: parent.columns === 2 ? parent.tallest : implicitHeight
                        visible: root.model.hasWords
                        iconName: "scroll-text"
                        title: qsTr("Words on paper")
                        text: root.model.wordsText
                        chipText: root.model.wordsChip
                        done: root.model.wordsDone
                        name: "keys.words"
                        actionText: root.model.wordsDone ? qsTr("Look at them again") : qsTr("Write them down")
                        primary: !root.model.wordsDone
                        onActed: root.model.wordsWanted()
                    }
                    KeysWay {
                        id: kit
                        width: root.wayWidth
                        height: parent.columns === 2 ? parent.tallest : implicitHeight
                        iconName: "file-key"
                        title: qsTr("Recovery kit")
                        text: root.model.kitText
                        chipText: root.model.kitChip
                        done: root.model.kitDone
                        name: "keys.kit"
                        actionText: root.model.kitDone ? qsTr("Make a new kit") : qsTr("Make a recovery kit")
                        primary: !root.model.kitDone && (root.model.wordsDone || !root.model.hasWords)
                        onActed: root.model.kitWanted()
                    }
                }
                DrillCard {
                    width: parent.width
                    model: root.drill
                }
                Banner {
                    width: parent.width
                    visible: !root.model.hasWords
                    title: qsTr("This key came as a seed, without words.")
                    text: qsTr("The recovery kit is its only way back in.")
                }
            }
            Column {
                id: aside
                x: root.oneColumn ? main.x : parent.width - width - 24
                y: root.oneColumn ? main.y + main.height + 24 : 4
                width: root.oneColumn ? main.width : 288
                spacing: 12

                Label {
                    text: qsTr("Your key")
                    kind: Label.Section
                    Accessible.role: Accessible.Heading
                }
                Card {
                    width: parent.width
                    Column {
                        width: parent.width
                        spacing: 12

                        EvidenceRow {
                            iconName: "key-round"
                            text: root.model.placeText
                            detail: qsTr("It signs what you publish and opens your drafts.")
                        }
                        Identifier {
                            width: Math.min(implicitWidth, parent.width)
                            value: root.model.did
                            copyTip: qsTr("Copy my DID")
                        }
                        Divider { width: parent.width }
                        Label {
                            width: parent.width
                            text: qsTr("A key of this kind cannot be exchanged for another. Whoever gets it stays able to sign as you.")
                            kind: Label.Secondary
                            color: Theme.muted
                            wrapMode: Text.Wrap
                        }
                    }
                }
                Card {
                    width: parent.width
                    Column {
                        width: parent.width
                        spacing: 12

                        Label {
                            //: Heading: when the key is put away.
                            text: qsTr("Locking")
                            kind: Label.Section
                            Accessible.role: Accessible.Heading
                        }
                        Label {
                            width: parent.width
                            text: root.model.lockText
                            kind: Label.Secondary
                            color: Theme.muted
                            wrapMode: Text.Wrap
                        }
                        Button {
                            objectName: "keys.lock"
                            width: parent.width
                            iconName: "lock"
                            text: qsTr("Lock now")
                            onClicked: root.model.lockWanted()
                        }
                    }
                }
            }
        }
    }
}
