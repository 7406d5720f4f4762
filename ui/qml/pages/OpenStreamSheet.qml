import QtQuick
import Amphora

/// A stream by its id: first on this computer, then on the nodes.
Sheet {
    id: root

    required property StreamsModel model

    /// `text` is what is looked up already, or nothing.
    function start(text: string) {
        field.text = text;
        open();
        field.forceActiveFocus();
    }

    name: "streams.openSheet"
    preferredWidth: Theme.sheetMedium
    title: qsTr("Open a stream")
    subtitle: qsTr("What is not on this computer is asked from your nodes, checked here and only shown.")
    onCancelled: if (model.lookingUp) model.lookUpCancelled()
    actions: [
        Button {
            objectName: "streams.openSheet.cancel"
            text: qsTr("Cancel")
            onClicked: root.dismiss()
        },
        Button {
            objectName: "streams.openSheet.accept"
            kind: Button.Primary
            //: Button: opens a stream by its id.
            text: qsTr("Open")
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
            objectName: "streams.id"
            x: 24
            width: parent.width - 48
            focus: true
            mono: true
            maximumLength: 2100
            label: qsTr("StreamID, CommitID or DID")
            placeholder: "did:key:z6Mk…"
            hint: qsTr("For a DID its index and the records it names are shown.")
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
