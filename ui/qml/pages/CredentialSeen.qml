import QtQuick
import Amphora

/// Exactly what the other side gets: in words, and as their program reads it.
Column {
    id: root

    required property CredentialPresentModel model

    property string title
    property string issuer
    property string symbol
    property int tone: 0
    property bool whole: false

    spacing: 12

    Item {
        width: parent.width
        height: heading.implicitHeight
        visible: root.model.proofs.count > 0
        Label {
            id: heading
            anchors { left: parent.left; right: eye.left; rightMargin: 8 }
            text: qsTr("What they will see")
            kind: Label.Section
            Accessible.role: Accessible.Heading
        }
        Icon {
            id: eye
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            icon: "eye"
        }
    }
    Card {
        objectName: "present.seen"
        width: parent.width
        padding: 0
        visible: root.model.proofs.count > 0

        Column {
            width: parent.width

            Item {
                width: parent.width
                height: Math.max(tile.height, names.height) + 24
                CredentialTile {
                    id: tile
                    anchors { left: parent.left; leftMargin: 16; verticalCenter: parent.verticalCenter }
                    side: 32
                    iconName: root.symbol
                    tone: root.tone
                }
                Column {
                    id: names
                    anchors { left: tile.right; leftMargin: 12; right: parent.right; rightMargin: 16; verticalCenter: parent.verticalCenter }
                    Label {
                        width: parent.width
                        text: root.title
                        kind: Label.Strong
                    }
                    Label {
                        width: parent.width
                        text: root.issuer
                        kind: Label.Secondary
                        color: Theme.muted
                    }
                }
            }
            Divider { width: parent.width }
            Column {
                width: parent.width
                topPadding: 8
                bottomPadding: 8
                visible: root.model.seen.count > 0
                Repeater {
                    model: root.model.seen
                    SeenLine {}
                }
            }
            Divider {
                width: parent.width
                visible: root.model.seen.count > 0
            }
            Column {
                width: parent.width
                topPadding: 8
                bottomPadding: 8
                Repeater {
                    model: root.model.proofs
                    SeenProof {}
                }
            }
        }
    }
    Row {
        width: parent.width
        visible: root.model.didNote !== "" && !root.model.done
        spacing: 8
        Icon {
            id: mark
            icon: "info"
        }
        Label {
            width: parent.width - mark.width - 8
            text: root.model.didNote
            kind: Label.Secondary
            color: Theme.muted
            wrapMode: Text.Wrap
        }
    }
    LinkText {
        objectName: "present.whole"
        anchors.left: parent.left
        visible: root.model.seenText !== ""
        text: root.whole ? qsTr("Hide what their program reads") : qsTr("Show all that their program reads")
        onClicked: root.whole = !root.whole
    }
    TextBox {
        objectName: "present.wholeText"
        width: parent.width
        visible: root.whole
        mono: true
        readOnly: true
        tallest: 240
        label: qsTr("What their program reads")
        text: root.model.seenText
    }
}
