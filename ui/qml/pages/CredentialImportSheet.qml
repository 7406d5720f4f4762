import QtQuick
import Amphora

/// Taking a credential in. Nothing is kept before the person has seen who says what about whom, and how that is known.
Sheet {
    id: root

    required property CredentialImportModel model

    readonly property CredentialModel credential: model.credential
    readonly property bool previews: model.step === CredentialImportModel.Preview
    readonly property bool chooses: model.step === CredentialImportModel.Choose
    readonly property bool refused: model.step === CredentialImportModel.Refused
    readonly property bool wide: previews && width > 720 * Theme.textScale

    name: "credentials.importSheet"
    visible: model.step !== CredentialImportModel.Closed
    preferredWidth: previews ? Theme.sheetLarge : Theme.sheetMedium
    title: {
        switch (model.step) {
        case CredentialImportModel.Preview: return model.known ? qsTr("You have this one already") : qsTr("Do you want to keep this?");
        case CredentialImportModel.Backup: return qsTr("A backup of credentials");
        case CredentialImportModel.Refused: return qsTr("Not imported");
        default: return qsTr("Import a credential");
        }
    }
    subtitle: {
        if (model.step === CredentialImportModel.Backup)
            return qsTr("It opens with the passphrase that it was made with. What is here already stays as it is.");
        return chooses ? qsTr("You see who says what, and how that is known, before anything is kept.")
                       : TextKit.foreign(model.fileName, 120, false);
    }
    note: previews && !model.known ? qsTr("Kept sealed, on this computer only.") : ""
    onCancelled: model.closed()
    onOpened: if (chooses) giver.begin()
    actions: [
        Button {
            objectName: "credentials.importSheet.cancel"
            text: root.refused ? qsTr("Close") : qsTr("Cancel")
            onClicked: root.dismiss()
        },
        Button {
            objectName: "credentials.importSheet.other"
            visible: root.refused
            kind: Button.Primary
            text: qsTr("Try another one")
            onClicked: root.model.wanted()
        },
        Button {
            objectName: "credentials.importSheet.accept"
            visible: root.previews || root.model.step === CredentialImportModel.Backup
            kind: Button.Primary
            iconName: root.model.known ? "" : "download"
            //: Buttons under a credential that may be taken in, or a backup.
            text: !root.previews ? qsTr("Bring them back") : root.model.known ? qsTr("Open credential") : qsTr("Keep it")
            busy: root.model.busy
            busyText: root.previews ? qsTr("Sealing") : qsTr("Opening")
            enabled: root.previews || root.model.passphrase !== "" || root.model.busy
            onClicked: root.model.acceptWanted()
            // Else Return would go on opening the file window: its button had the keyboard before it was hidden.
            onVisibleChanged: if (visible && root.previews) forceActiveFocus(Qt.TabFocusReason)
        }
    ]

    Column {
        width: parent.width
        spacing: 16
        bottomPadding: root.model.step === CredentialImportModel.Reading ? 0 : 24

        Banner {
            objectName: "credentials.importSheet.problem"
            x: 24
            width: parent.width - 48
            visible: root.model.problemTitle !== ""
            kind: Banner.Bad
            title: root.model.problemTitle
            text: root.model.problemText
            code: root.model.problemCode
        }
        CredentialGiver {
            id: giver
            name: "credentials.importSheet"
            x: 24
            width: parent.width - 48
            visible: root.chooses
            text: qsTr("Drop a file here: a credential, a picture with a badge in it, or a backup.")
            onFileClicked: root.model.fileWanted()
            onPasteClicked: root.model.pasteWanted()
            onFileDropped: file => root.model.fileChosen(file)
            onTextDropped: text => root.model.textGiven(text)
        }
        CredentialReading {
            name: "credentials.importSheet"
            width: parent.width
            visible: root.model.step === CredentialImportModel.Reading
            value: root.model.progress
            text: root.model.progressText
        }
        TextField {
            objectName: "credentials.importSheet.passphrase"
            x: 24
            width: parent.width - 48
            visible: root.model.step === CredentialImportModel.Backup
            focus: visible
            secret: true
            label: qsTr("Passphrase of the backup")
            error: root.model.passphraseError
            text: root.model.passphrase
            onEdited: text => root.model.passphrase = text
            onAccepted: if (root.model.passphrase !== "" && !root.model.busy) root.model.acceptWanted()
            onVisibleChanged: if (visible) forceActiveFocus()
        }
        CredentialPreview {
            x: 24
            width: parent.width - 48
            visible: root.previews
            credential: root.credential
            wide: root.wide
        }
        CredentialReasons {
            x: 24
            width: parent.width - 48
            visible: root.refused && root.credential.reasons.count > 0
            credential: root.credential
        }
    }
    Shortcut {
        sequences: [StandardKey.Paste]
        enabled: root.opened && root.chooses
        onActivated: root.model.pasteWanted()
    }
}
