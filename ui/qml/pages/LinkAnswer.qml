import QtQuick
import Amphora

/// What the account signed, as it comes: pasted, from a file, or dropped.
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
    Item {
        width: parent.width
        height: box.height

        TextBox {
            id: box
            objectName: "link.answer"
            width: parent.width
            focus: true
            mono: true
            enabled: !root.model.busy
            label: qsTr("Signature")
            placeholder: qsTr("Paste it here, or drop a file")
            hint: qsTr("Hex, base58, base64, or the JSON that your wallet gives.")
            error: root.model.answerError
            text: root.model.answer
            returnGoesOn: true
            onEdited: text => root.model.answerEdited(text)
            onAccepted: if (text !== "") root.model.goOnWanted()
            Component.onCompleted: Qt.callLater(() => forceActiveFocus(Qt.TabFocusReason))
        }
        DropArea {
            anchors.fill: parent
            keys: ["text/uri-list"]
            onDropped: drop => root.model.answerFileChosen(drop.urls[0])

            Rectangle {
                anchors.fill: parent
                visible: parent.containsDrag
                radius: Theme.radiusControl
                color: "transparent"
                border { width: 2; color: Theme.accent }
                antialiasing: true
            }
        }
    }
    Button {
        objectName: "link.answerFile"
        anchors.left: parent.left
        iconName: "folder"
        text: qsTr("From a file…")
        enabled: !root.model.busy
        onClicked: root.model.answerFileWanted()
    }
}
