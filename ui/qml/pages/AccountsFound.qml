import QtQuick
import Amphora

/// Over the list while it shows what was looked up: whose accounts these are, and how that is known.
Item {
    id: root

    required property AccountsModel model
    property bool narrow: false

    implicitHeight: words.height + 20
    objectName: "accounts.found"
    Accessible.role: Accessible.Grouping
    Accessible.name: model.foundTitle + " " + model.foundDid

    Rectangle {
        anchors.fill: parent
        color: Theme.sunken
    }
    Column {
        id: words
        anchors { left: parent.left; leftMargin: root.narrow ? 16 : 24; right: tools.left; rightMargin: 12; verticalCenter: parent.verticalCenter }
        spacing: 2
        Flow {
            width: parent.width
            spacing: 8
            SnugLabel {
                most: parent.width
                text: root.model.foundTitle
                kind: Label.Strong
            }
            Identifier {
                objectName: "accounts.found.did"
                height: Math.max(implicitHeight, Theme.bodyLine)
                value: root.model.foundDid
                copyTip: qsTr("Copy the DID")
            }
        }
        Label {
            width: parent.width
            text: root.model.foundText
            kind: Label.Secondary
            color: Theme.muted
            wrapMode: Text.Wrap
        }
    }
    Row {
        id: tools
        anchors { right: parent.right; rightMargin: root.narrow ? 16 : 24; verticalCenter: parent.verticalCenter }
        spacing: 8
        Button {
            objectName: "accounts.found.all"
            visible: root.model.canShowAll && !root.narrow
            text: qsTr("All its accounts")
            busy: root.model.lookingUp
            busyText: root.model.lookUpText
            onClicked: root.model.allOfFoundWanted()
        }
    }
    Divider {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
    }
}
