import QtQuick
import Amphora

/// Which account will sign.
Column {
    id: root

    required property LinkModel model

    spacing: 16

    Label {
        width: parent.width
        text: root.model.takesBack ? qsTr("The account signs one more message, which unlinks it.") : qsTr("Say which account will sign, so that another one is noticed.")
        color: Theme.muted
        wrapMode: Text.Wrap
    }
    Segments {
        objectName: "link.chain"
        anchors.left: parent.left
        enabled: !root.model.takesBack
        label: qsTr("Chain")
        options: ["Ethereum", "Solana"]
        currentIndex: root.model.chain
        onChosen: index => root.model.chainWanted(index)
    }
    TextField {
        objectName: "link.address"
        width: parent.width
        focus: true
        mono: true
        readOnly: root.model.takesBack
        maximumLength: 200
        label: qsTr("Address of the account")
        placeholder: root.model.chain === LinkModel.Solana ? "7xKq9m…" : "0x…"
        hint: root.model.chain === LinkModel.Solana ? qsTr("As your wallet shows it, letter by letter.") : qsTr("The same on every Ethereum network.")
        error: root.model.addressError
        text: root.model.address
        onEdited: text => root.model.addressEdited(text)
        onAccepted: if (text !== "") root.model.goOnWanted()
        Component.onCompleted: Qt.callLater(() => forceActiveFocus(Qt.TabFocusReason))
    }
}
