import QtQuick
import Amphora

/// Who one is, what is left to do, what happened, where copies are. Model: HomeModel.
Page {
    id: root

    required property HomeModel model

    title: qsTr("Home")

    readonly property bool oneColumn: root.width < 760 * Theme.textScale

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
            height: Math.max(main.height, root.oneColumn ? main.height + 16 + aside.height : aside.height) + (root.narrow ? 40 : 24)

            Column {
                id: main

                readonly property int edge: root.narrow ? 16 : 24

                anchors { left: parent.left; leftMargin: edge }
                y: root.narrow ? 16 : 0
                width: parent.width - 2 * edge - (root.oneColumn ? 0 : 304)
                spacing: 16

                HomeIdentity {
                    width: parent.width
                    model: root.model
                }
                Card {
                    width: parent.width
                    padding: 0
                    visible: root.model.tasks.count > 0

                    Column {
                        width: parent.width
                        CardHead {
                            title: qsTr("Finish setting up")
                            note: root.model.progressText
                            Progress {
                                anchors.verticalCenter: parent.verticalCenter
                                width: 96
                                value: root.model.progress
                                visible: main.width > 420
                                Accessible.name: root.model.progressText
                            }
                        }
                        Repeater {
                            model: root.model.tasks
                            HomeTask { onActed: key => root.model.taskWanted(key) }
                        }
                    }
                }
                Card {
                    width: parent.width
                    padding: 0
                    visible: root.model.review.count > 0

                    Column {
                        width: parent.width
                        CardHead {
                            //: Heading on Home: changes that wait for a decision.
                            title: qsTr("To review")
                            chip: Chip {
                                kind: Chip.Accent
                                text: root.model.review.count
                            }
                        }
                        Repeater {
                            model: root.model.review
                            HomeTask { onActed: key => root.model.reviewWanted(key) }
                        }
                    }
                }
                Card {
                    width: parent.width
                    padding: 0

                    Column {
                        width: parent.width
                        CardHead { title: qsTr("Recent") }
                        Repeater {
                            model: root.model.recent
                            HomeActivity { brief: main.width < 520 }
                        }
                        Label {
                            visible: root.model.recent.count === 0
                            width: parent.width
                            padding: 16
                            text: qsTr("What you write and sign shows up here.")
                            color: Theme.muted
                            wrapMode: Text.Wrap
                        }
                    }
                }
            }
            Column {
                id: aside
                anchors { right: parent.right; rightMargin: main.edge }
                y: root.oneColumn ? main.y + main.height + 16 : 0
                width: root.oneColumn ? main.width : 288
                spacing: 16

                Card {
                    width: parent.width
                    Column {
                        width: parent.width
                        spacing: 12
                        Item {
                            width: parent.width
                            // A long title stands over its chip.
                            readonly property bool fits: kitTitle.implicitWidth + kitChip.width + 8 <= width
                            height: fits ? Math.max(24, kitTitle.height) : kitTitle.height + 6 + kitChip.height
                            Label {
                                id: kitTitle
                                anchors.left: parent.left
                                width: parent.fits ? implicitWidth : parent.width
                                y: parent.fits ? (parent.height - height) / 2 : 0
                                wrapMode: Text.Wrap
                                text: qsTr("Recovery kit")
                                kind: Label.Section
                                Accessible.role: Accessible.Heading
                            }
                            Chip {
                                id: kitChip
                                x: parent.fits !== root.LayoutMirroring.enabled ? parent.width - width : 0
                                y: parent.fits ? (parent.height - height) / 2 : kitTitle.height + 6
                                kind: root.model.kitGood ? Chip.Good : Chip.Warn
                                iconName: root.model.kitGood ? "circle-check" : "clock-alert"
                                text: root.model.kitChip
                            }
                        }
                        Label {
                            width: parent.width
                            text: root.model.kitText
                            kind: Label.Secondary
                            color: Theme.muted
                            wrapMode: Text.Wrap
                        }
                        Button {
                            objectName: "home.kit"
                            width: parent.width
                            iconName: "archive"
                            text: root.model.kitGood ? qsTr("Make a new kit") : qsTr("Make a recovery kit")
                            onClicked: root.model.kitWanted()
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
                            //: Heading on Home: where the streams are stored.
                            text: qsTr("Copies")
                            kind: Label.Section
                            Accessible.role: Accessible.Heading
                        }
                        Repeater {
                            model: root.model.copies
                            HomeCopy {}
                        }
                        Label {
                            width: parent.width
                            text: root.model.copiesText
                            kind: Label.Secondary
                            color: Theme.muted
                            wrapMode: Text.Wrap
                        }
                    }
                }
                Card {
                    width: parent.width
                    visible: root.model.ending.count > 0
                    Column {
                        width: parent.width
                        spacing: 4
                        Label {
                            width: parent.width
                            bottomPadding: 4
                            //: Heading on Home: credentials that are valid, but not for long.
                            text: qsTr("Ending soon")
                            kind: Label.Section
                            Accessible.role: Accessible.Heading
                        }
                        Repeater {
                            model: root.model.ending
                            HomeEnding { onClicked: root.model.credentialWanted(key) }
                        }
                    }
                }
            }
        }
    }
}
