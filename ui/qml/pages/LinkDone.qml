import QtQuick
import Amphora

/// What came back was checked, and the link is stored.
Column {
    id: root

    required property LinkModel model

    spacing: 16

    LinkedAccountCard {
        width: parent.width
        symbol: root.model.symbol
        address: root.model.account
        network: root.model.network
        Chip {
            kind: Chip.Good
            iconName: "circle-check"
            text: qsTr("Signature is right")
        }
    }
    Label {
        objectName: "link.result"
        width: parent.width
        text: root.model.resultText
        wrapMode: Text.Wrap
    }
    LinkText {
        id: more
        objectName: "link.checks"
        anchors.left: parent.left
        property bool open: false
        visible: root.model.checks.count > 0
        //: Opens a list; %1 is a number of checks.
        text: open ? qsTr("Hide what was checked") : qsTr("What was checked, %1 of %1").arg(root.model.checks.count)
        onClicked: open = !open
    }
    Column {
        width: parent.width
        visible: more.open
        spacing: 12
        Repeater {
            model: root.model.checks
            ProfileFact {}
        }
    }
    Card {
        width: parent.width
        visible: !root.model.takesBack
        Column {
            width: parent.width
            spacing: 16
            EvidenceRow {
                iconName: "tag"
                kind: Chip.Muted
                text: qsTr("Shown as yours")
                detail: qsTr("A label that anyone can check. Gives the wallet no power.")
            }
            Divider { width: parent.width }
            Item {
                width: parent.width
                height: Math.max(kept.height, chip.height)
                EvidenceRow {
                    id: kept
                    anchors { left: parent.left; right: chip.left; rightMargin: 12 }
                    width: undefined
                    iconName: "hard-drive"
                    kind: Chip.Muted
                    text: qsTr("Kept on this computer")
                    detail: root.model.hasNode ? qsTr("It goes to your nodes by itself, as soon as they answer.") : qsTr("It stays here until you choose a node that it goes to.")
                }
                StatusChip {
                    id: chip
                    objectName: "link.status"
                    anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                    status: root.model.status
                    nodes: root.model.nodes
                    tip: root.model.statusTip
                }
            }
        }
    }
    Banner {
        objectName: "link.unlisted"
        width: parent.width
        visible: root.model.listText !== ""
        kind: Banner.Warn
        iconName: "info"
        title: qsTr("Not in the list that other apps read.")
        text: root.model.listText
    }
    Item {
        width: parent.width
        height: note.height
        Icon {
            id: mark
            anchors { left: parent.left; top: parent.top }
            icon: "globe"
        }
        Label {
            id: note
            anchors { left: mark.right; leftMargin: 8; right: parent.right }
            text: root.model.takesBack ? qsTr("Whoever kept the older proof can still show that the account was yours.") : qsTr("Everyone can see this link, for good. You can unlink it later; copies stay.")
            kind: Label.Secondary
            color: Theme.muted
            wrapMode: Text.Wrap
        }
    }
}
