import QtQuick
import Amphora

Column {
    id: root

    required property WelcomeModel model

    width: parent ? parent.width : 600
    spacing: 12

    WelcomeHead {
        step: 2
        steps: root.model.secret !== "" || root.model.kit.toString() !== "" ? 2 : 3
        title: qsTr("Where should your key live?")
        text: qsTr("It proves that what you publish is yours. It never leaves this computer unless you make a backup.")
    }
    PlaceCard {
        objectName: "welcome.keyring"
        focus: root.model.keyPlace === WelcomeModel.Keyring
        iconName: root.model.keyring === WelcomeModel.Ready ? "lock-open" : "lock"
        //: The desktop's password store when its own name is not known.
        title: root.model.keyringName !== "" ? root.model.keyringName : qsTr("The desktop’s keyring")
        chosen: root.model.keyPlace === WelcomeModel.Keyring
        enabled: root.model.keyring !== WelcomeModel.Missing && !root.model.busy
        chipText: [qsTr("Looking"), qsTr("Ready"), qsTr("Locked"), qsTr("Not found")][root.model.keyring]
        chipIcon: ["circle-dashed", "circle-check", "lock", "circle-x"][root.model.keyring]
        chipKind: [Chip.Muted, Chip.Good, Chip.Warn, Chip.Muted][root.model.keyring]
        detail: [qsTr("Asking this computer for its keyring."), qsTr("Found on this computer and open. It unlocks when you log in, so there is no second password."),
                 qsTr("Found on this computer, but locked. Open it, then continue."), qsTr("No keyring answers on this computer.")][root.model.keyring]
        onClicked: root.model.keyPlace = WelcomeModel.Keyring

        Button {
            objectName: "welcome.openKeyring"
            anchors.left: parent.left
            visible: root.model.keyring === WelcomeModel.Locked
            iconName: "lock-open"
            text: qsTr("Open keyring")
            onClicked: root.model.keyringWanted()
        }
    }
    PlaceCard {
        objectName: "welcome.vault"
        focus: root.model.keyPlace === WelcomeModel.Vault
        iconName: "vault"
        title: qsTr("A vault with its own passphrase")
        detail: qsTr("An encrypted file only Amphora opens. You type the passphrase each time; forgetting it means using your recovery kit.")
        chosen: root.model.keyPlace === WelcomeModel.Vault
        enabled: !root.model.busy
        onClicked: root.model.keyPlace = WelcomeModel.Vault

        TextField {
            id: passphrase
            objectName: "welcome.passphrase"
            width: parent.width
            secret: true
            secondInput: again.input
            label: qsTr("Passphrase")
            hint: text === "" ? qsTr("Four random words are strong and easy to type.") : ""
            error: root.model.passphraseError
            text: root.model.passphrase
            onEdited: text => root.model.passphrase = text
        }
        PassphraseStrength {
            objectName: "welcome.strength"
            width: parent.width
            field: passphrase
        }
        TextField {
            id: again
            objectName: "welcome.passphraseAgain"
            width: parent.width
            secret: true
            label: qsTr("The same once more")
            text: root.model.passphraseAgain
            onEdited: text => root.model.passphraseAgain = text
        }
    }
    WelcomeFoot {
        model: root.model
        text: root.model.secret !== "" || root.model.kit.toString() !== "" ? qsTr("Open my identity") : qsTr("Make my identity")
        busyText: root.model.canCancel ? qsTr("Waiting for your keyring") : root.model.secret !== "" || root.model.kit.toString() !== "" ? qsTr("Opening") : qsTr("Making your key")
    }
}
