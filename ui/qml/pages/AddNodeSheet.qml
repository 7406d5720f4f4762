import QtQuick
import Amphora

/// One address. The six checks run on it before anything is sent; it closes when the node answered.
Sheet {
    id: root

    required property NodesModel model

    function start() {
        address.text = "";
        pictures.text = "";
        open();
        address.forceActiveFocus();
    }

    name: "nodes.addSheet"
    preferredWidth: Theme.sheetSmall
    title: qsTr("Add a node")
    subtitle: qsTr("It is asked what it is. Nothing of yours is sent yet.")
    actions: [
        Button {
            objectName: "nodes.addSheet.cancel"
            text: qsTr("Cancel")
            onClicked: root.dismiss()
        },
        Button {
            objectName: "nodes.addSheet.accept"
            kind: Button.Primary
            text: qsTr("Add node")
            busy: root.model.adding
            busyText: qsTr("Asking")
            enabled: address.text !== "" || root.model.adding
            onClicked: root.model.addWanted(address.text, pictures.text)
        }
    ]

    Item {
        width: parent.width
        height: pictures.y + pictures.height + 24
        TextField {
            id: address
            objectName: "nodes.address"
            x: 24
            width: parent.width - 48
            focus: true
            mono: true
            label: qsTr("Address")
            placeholder: "https://ceramic.example"
            hint: qsTr("Http only on this computer or your own network.")
            error: root.model.addError
            onAccepted: if (text !== "") root.model.addWanted(text, pictures.text)
        }
        TextField {
            id: pictures
            objectName: "nodes.picturesNew"
            anchors { top: address.bottom; topMargin: 16 }
            x: 24
            width: parent.width - 48
            mono: true
            label: qsTr("IPFS API for pictures, if it has one")
            placeholder: "https://ipfs.example"
            hint: qsTr("Without it other apps see your words and not your picture. You can add it later.")
            error: root.model.addPicturesError
            onAccepted: if (address.text !== "") root.model.addWanted(address.text, text)
        }
    }
    Connections {
        target: root.model
        function onAdded() {
            root.close();
        }
    }
}
