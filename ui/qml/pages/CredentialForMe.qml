import QtQuick
import Amphora

/// An encrypted file for oneself: how much goes in, and the passphrase that opens it.
Column {
    id: root

    required property CredentialExportModel model

    spacing: 16

    Column {
        width: parent.width
        Label {
            width: parent.width
            text: qsTr("What goes in?")
            kind: Label.Section
            bottomPadding: 4
            Accessible.role: Accessible.Heading
        }
        Radio {
            objectName: "export.this"
            width: parent.width
            text: qsTr("This credential")
            checked: !root.model.all
            enabled: !root.model.busy
            onToggled: root.model.scopeChosen(false)
        }
        Radio {
            objectName: "export.all"
            width: parent.width
            text: root.model.allText
            checked: root.model.all
            enabled: !root.model.busy
            onToggled: root.model.scopeChosen(true)
        }
    }
    TextField {
        id: passphrase
        objectName: "export.passphrase"
        width: parent.width
        secret: true
        secondInput: again.input
        enabled: !root.model.busy
        label: qsTr("Passphrase of the backup")
        hint: text === "" ? qsTr("Four random words are strong and easy to type.") : ""
        error: root.model.passphraseError
        text: root.model.passphrase
        onEdited: text => {
            root.model.passphrase = text;
            root.model.passphraseEdited();
        }
    }
    PassphraseStrength {
        objectName: "export.strength"
        width: parent.width
        field: passphrase
    }
    TextField {
        id: again
        objectName: "export.passphraseAgain"
        width: parent.width
        secret: true
        enabled: !root.model.busy
        label: qsTr("The same once more")
        error: root.model.againError
        text: root.model.passphraseAgain
        onEdited: text => {
            root.model.passphraseAgain = text;
            root.model.passphraseEdited();
        }
        onAccepted: root.model.saveWanted()
    }
    Banner {
        width: parent.width
        kind: Banner.Warn
        iconName: "key-round"
        title: qsTr("Nobody can bring this passphrase back.")
        text: qsTr("Without it the file opens for nobody, you included.")
    }
}
