import QtQuick
import Amphora

/// The ways back in, their rehearsal, where the key lives, and when it is put away.
Page {
    id: root

    required property RecoveryModel model
    required property DrillModel drill
    required property SettingsModel settings

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
            height: (root.oneColumn ? main.height + 24 + aside.height : Math.max(main.height, aside.height)) + (root.narrow ? 40 : 12)

            Column {
                id: main

                readonly property int edge: root.narrow ? 16 : 24

                anchors { left: parent.left; leftMargin: edge }
                y: root.narrow ? 16 : 4
                width: parent.width - 2 * edge - (root.oneColumn ? 0 : 304)
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
                Item {
                    width: 1
                    height: 1
                }
                Label {
                    width: parent.width
                    //: Heading: which computers and people hold the key.
                    text: qsTr("Who can sign as you")
                    kind: Label.Section
                    Accessible.role: Accessible.Heading
                }
                Card {
                    width: parent.width
                    padding: 0

                    Column {
                        width: parent.width
                        ListRow {
                            interactive: false
                            topLine: false
                            tileIcon: "laptop"
                            text: qsTr("This computer")
                            secondary: root.model.placeText
                            Chip {
                                kind: root.model.locked ? Chip.Muted : Chip.Good
                                iconName: root.model.locked ? "lock" : "lock-open"
                                //: State of the key on this computer.
                                text: root.model.locked ? qsTr("Locked") : qsTr("Open")
                            }
                        }
                        ListRow {
                            interactive: false
                            tileIcon: "file-key"
                            text: root.model.hasWords ? qsTr("Whoever has your 24 words, or a kit with its passphrase") : qsTr("Whoever has a kit with its passphrase, or the seed")
                            secondary: qsTr("On any computer, without asking you. Keep them away from this computer and from each other.")
                        }
                    }
                }
                Label {
                    width: parent.width
                    text: qsTr("Nobody else: nodes keep what you signed, have no key of yours and cannot change a word of it.")
                    kind: Label.Secondary
                    color: Theme.muted
                    wrapMode: Text.Wrap
                }
                Item {
                    width: 1
                    height: 1
                }
                Label {
                    width: parent.width
                    //: Heading: a computer that is lost, words that were seen.
                    text: qsTr("If something happens")
                    kind: Label.Section
                    Accessible.role: Accessible.Heading
                }
                Card {
                    width: parent.width
                    padding: 0

                    Column {
                        width: parent.width
                        ListRow {
                            interactive: false
                            topLine: false
                            tileIcon: "laptop"
                            text: qsTr("This computer is lost or broken")
                            secondary: root.model.hasWords ? qsTr("Words or kit open your identity on another one, and your nodes give back what you published. Drafts are only here.")
                                                           : qsTr("The kit opens your identity on another one, and your nodes give back what you published. Drafts are only here.")
                        }
                        ListRow {
                            interactive: false
                            tileIcon: "shield-alert"
                            text: root.model.hasWords ? qsTr("Someone may have seen your words, or has your kit") : qsTr("Someone may have your kit or the seed")
                            secondary: qsTr("Nothing locks them out. Make a new identity, and tell people so in another way.")

                            Button {
                                objectName: "keys.help"
                                kind: Button.Link
                                //: Opens what the help says of the dangers.
                                text: qsTr("Read more")
                                onClicked: HelpDesk.explain("security.md")
                            }
                        }
                        ListRow {
                            interactive: false
                            visible: root.model.kitDone
                            tileIcon: "file-key"
                            text: qsTr("The passphrase of the kit is forgotten")
                            secondary: qsTr("While the key is open here, make a new kit and destroy the old one.")

                            Button {
                                objectName: "keys.newKit"
                                kind: Button.Link
                                text: qsTr("Make a new kit")
                                onClicked: root.model.kitWanted()
                            }
                        }
                    }
                }
            }
            Column {
                id: aside
                anchors { right: parent.right; rightMargin: main.edge }
                y: root.oneColumn ? main.y + main.height + 24 : 4
                width: root.oneColumn ? main.width : 288
                spacing: 16

                Label {
                    width: parent.width
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
                            anchors.left: parent.left
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
                            width: parent.width
                            //: Heading: when the key is put away.
                            text: qsTr("Locking")
                            kind: Label.Section
                            Accessible.role: Accessible.Heading
                        }
                        Select {
                            objectName: "keys.lockMinutes"
                            width: parent.width
                            //: Followed by a time in a field.
                            label: qsTr("Lock after")
                            options: root.settings.lockTexts
                            currentIndex: root.settings.lockChoices.indexOf(root.settings.lockMinutes)
                            onChosen: index => root.settings.lockMinutesWanted(root.settings.lockChoices[index])
                        }
                        Item {
                            width: parent.width
                            height: Math.max(away.height, awayWords.height)

                            Label {
                                id: awayWords
                                anchors { left: parent.left; right: away.left; rightMargin: 12; verticalCenter: parent.verticalCenter }
                                text: qsTr("When the computer sleeps or its screen is locked")
                                wrapMode: Text.Wrap
                            }
                            Switch {
                                id: away
                                objectName: "keys.lockAway"
                                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                                Accessible.name: awayWords.text
                                checked: root.settings.lockAway
                                onToggled: root.settings.lockAwayWanted(checked)
                            }
                        }
                        Label {
                            width: parent.width
                            text: root.settings.awayText
                            kind: Label.Secondary
                            color: Theme.muted
                            wrapMode: Text.Wrap
                        }
                        Button {
                            objectName: "keys.lock"
                            width: parent.width
                            iconName: "lock"
                            text: qsTr("Lock now")
                            enabled: !root.model.locked
                            onClicked: root.model.lockWanted()
                        }
                    }
                }
                Banner {
                    objectName: "keys.unguarded"
                    width: parent.width
                    visible: !root.settings.guarded
                    kind: Banner.Warn
                    title: qsTr("Other programs of yours may read the memory of this one.")
                    text: qsTr("The system did not let Amphora forbid it. Lock when you do not need the key.")
                }
            }
        }
    }
}
