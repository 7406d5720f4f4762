import QtQuick
import Amphora

/// The text of a credential as it came, and what it holds.
Sheet {
    id: root

    required property CredentialModel credential

    name: "credential.rawSheet"
    visible: credential.rawOpen
    preferredWidth: Theme.sheetLarge
    title: qsTr("Raw text")
    onCancelled: credential.rawOpen = false
    subtitle: qsTr("Kept byte for byte as it came. Whoever has this text has the credential.")
    actions: [
        Button {
            objectName: "credential.rawSheet.copy"
            iconName: "copy"
            text: qsTr("Copy the text")
            onClicked: root.credential.rawCopyWanted()
        },
        Button {
            objectName: "credential.rawSheet.done"
            kind: Button.Primary
            text: qsTr("Done")
            onClicked: root.dismiss()
        }
    ]

    Item {
        width: parent.width
        height: lines.y + lines.height + 16

        Segments {
            id: view
            objectName: "credential.rawSheet.view"
            anchors { left: parent.left; leftMargin: 24 }
            label: qsTr("What is shown")
            options: [
                //: What of a credential is shown: its text, byte for byte.
                qsTr("As it came"),
                qsTr("Decoded")
            ]
        }
        JsonView {
            id: lines
            objectName: "credential.rawSheet.lines"
            anchors { left: parent.left; leftMargin: 24; right: parent.right; rightMargin: 12; top: view.bottom; topMargin: 12 }
            height: Math.min(contentHeight, 420)
            model: view.currentIndex === 0 ? root.credential.raw : root.credential.decoded
            label: view.currentIndex === 0 ? qsTr("Text of the credential") : qsTr("Credential, decoded")
        }
    }
    Connections {
        target: root.credential
        function onRawWanted() {
            root.credential.rawOpen = true;
        }
    }
}
