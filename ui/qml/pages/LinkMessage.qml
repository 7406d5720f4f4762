import QtQuick
import Amphora

/// The text that the account is to sign: to be copied, or saved for a device without this computer.
Column {
    id: root

    required property LinkModel model

    spacing: 16

    Label {
        width: parent.width
        text: qsTr("Have exactly this text signed by the account: as a personal message, not as a transaction.")
        color: Theme.muted
        wrapMode: Text.Wrap
    }
    LinkedAccountCard {
        width: parent.width
        symbol: root.model.symbol
        address: root.model.account
        network: root.model.network
    }
    SignedText {
        objectName: "link.message"
        width: parent.width
        title: qsTr("What the wallet will show you")
        text: root.model.message
    }
    Flow {
        width: parent.width
        spacing: 8
        Button {
            objectName: "link.copy"
            focus: true
            iconName: "copy"
            text: qsTr("Copy text")
            onClicked: root.model.copyTextWanted()
            Component.onCompleted: Qt.callLater(() => forceActiveFocus(Qt.TabFocusReason))
        }
        Button {
            objectName: "link.save"
            iconName: "download"
            text: qsTr("Save as file…")
            onClicked: root.model.savePlaceWanted()
        }
    }
    Label {
        width: parent.width
        text: root.model.untilText + " " + qsTr("Use “Copy text” or the file, do not retype it: every space counts.")
        kind: Label.Secondary
        color: Theme.muted
        wrapMode: Text.Wrap
    }
}
