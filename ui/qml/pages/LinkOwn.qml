import QtQuick
import Amphora

/// The account of the recovery phrase, before it signs.
Column {
    id: root

    required property LinkModel model

    spacing: 16

    LinkedAccountCard {
        width: parent.width
        symbol: root.model.symbol
        address: root.model.account
        network: root.model.network
    }
    Label {
        width: parent.width
        text: qsTr("This account comes from your 24 words. Any Ethereum wallet that is given them shows it.")
        wrapMode: Text.Wrap
    }
    SignedText {
        objectName: "link.ownMessage"
        width: parent.width
        title: qsTr("What it signs, with the time of signing")
        text: root.model.message
    }
    Banner {
        width: parent.width
        iconName: "globe"
        title: qsTr("Everyone will see this link, for good.")
        text: qsTr("Whoever looks at this account on a blockchain then knows that it is yours.")
    }
}
