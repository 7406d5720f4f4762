import QtQuick
import Amphora

/// Whose an account is, or which accounts an identity lists.
Sheet {
    id: root

    required property AccountsModel model

    function start() {
        field.text = "";
        open();
        field.forceActiveFocus();
    }

    name: "accounts.lookUp"
    title: qsTr("Look somebody up")
    subtitle: qsTr("A DID is looked up on your nodes; they see that you asked. An account is looked up on this computer only.")
    onCancelled: if (model.lookingUp) model.lookUpCancelled()
    actions: [
        Button {
            objectName: "accounts.lookUp.cancel"
            text: qsTr("Cancel")
            onClicked: root.dismiss()
        },
        Button {
            objectName: "accounts.lookUp.accept"
            kind: Button.Primary
            text: qsTr("Look up")
            busy: root.model.lookingUp
            busyText: root.model.lookUpText
            enabled: field.text !== "" || root.model.lookingUp
            onClicked: root.model.lookUpWanted(field.text)
        }
    ]

    Item {
        width: parent.width
        height: field.height + 24
        TextField {
            id: field
            objectName: "accounts.who"
            x: 24
            width: parent.width - 48
            focus: true
            mono: true
            maximumLength: 2100
            label: qsTr("DID or account")
            placeholder: "did:key:z6Mk…"
            hint: qsTr("An account is an address, or chain:address.")
            error: root.model.lookUpError
            onAccepted: if (text !== "") root.model.lookUpWanted(text)
        }
    }
    Connections {
        target: root.model
        function onLookedUp() {
            root.close();
        }
    }
}
