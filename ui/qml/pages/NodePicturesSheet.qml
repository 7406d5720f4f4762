import QtQuick
import Amphora

/// Where a node takes pictures: the address of its IPFS API. Empty takes it away.
Sheet {
    id: root

    required property NodesModel model

    name: "nodes.picturesSheet"
    visible: model.picturesKey !== ""
    preferredWidth: Theme.sheetSmall
    //: Title of a sheet; %1 is a node.
    title: qsTr("Pictures on %1").arg(TextKit.foreign(model.picturesNode, 40, false))
    subtitle: qsTr("Ceramic carries words. The bytes of your picture and banner go to the IPFS API that belongs to a node; other apps read them there.")
    onCancelled: model.picturesClosed()
    onOpened: {
        address.text = model.picturesUrl;
        address.forceActiveFocus();
    }
    actions: [
        Button {
            objectName: "nodes.picturesSheet.cancel"
            text: qsTr("Cancel")
            onClicked: root.dismiss()
        },
        Button {
            objectName: "nodes.picturesSheet.accept"
            kind: Button.Primary
            text: address.text === "" ? qsTr("Send no pictures") : qsTr("Send pictures there")
            enabled: address.text !== root.model.picturesUrl || root.model.picturesBusy
            busy: root.model.picturesBusy
            busyText: qsTr("Asking")
            onClicked: root.model.picturesConfirmed(address.text)
        }
    ]

    Item {
        width: parent.width
        height: address.height + 24
        TextField {
            id: address
            objectName: "nodes.picturesAddress"
            x: 24
            width: parent.width - 48
            focus: true
            mono: true
            label: qsTr("Address of the IPFS API")
            placeholder: "https://ipfs.example"
            hint: qsTr("Http only on this computer or your own network.")
            error: root.model.picturesError
            onAccepted: root.model.picturesConfirmed(text)
        }
    }
}
