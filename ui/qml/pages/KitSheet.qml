import QtQuick
import Amphora

/// A recovery kit: a passphrase of its own, a place, and the proof that it opens.
Sheet {
    id: root

    required property RecoveryModel model

    readonly property bool saved: model.kitStep === RecoveryModel.Saved

    name: "kit.sheet"
    visible: model.kitStep !== RecoveryModel.NoKit
    preferredWidth: Theme.sheetSmall
    title: saved ? qsTr("Your kit is made") : qsTr("Make a recovery kit")
    subtitle: saved ? "" : qsTr("Your key in a sealed file, for a USB stick or another computer.")
    onCancelled: model.kitClosed()
    actions: [
        Button {
            objectName: "kit.cancel"
            visible: !root.saved
            text: qsTr("Cancel")
            onClicked: root.dismiss()
        },
        Button {
            objectName: "kit.place"
            visible: !root.saved
            kind: Button.Primary
            iconName: "file-key"
            //: Opens the desktop's file window.
            text: qsTr("Choose a place…")
            enabled: root.model.passphrase !== "" || root.model.busy
            busy: root.model.busy
            busyText: qsTr("Sealing")
            onClicked: root.model.kitPlaceWanted()
        },
        Button {
            objectName: "kit.done"
            visible: root.saved
            kind: Button.Primary
            text: qsTr("Done")
            onClicked: root.dismiss()
        }
    ]

    Column {
        width: parent.width
        spacing: 16
        bottomPadding: 24

        Banner {
            objectName: "kit.problem"
            x: 24
            width: parent.width - 48
            visible: root.model.problemTitle !== ""
            kind: Banner.Bad
            title: root.model.problemTitle
            text: root.model.problemText
            code: root.model.problemCode
        }
        TextField {
            id: passphrase
            objectName: "kit.passphrase"
            x: 24
            width: parent.width - 48
            visible: !root.saved
            focus: visible
            secret: true
            secondInput: again.input
            label: qsTr("Passphrase of the kit")
            hint: text === "" ? qsTr("Four random words are strong and easy to type. Without it the kit opens for nobody.") : qsTr("Without it the kit opens for nobody.")
            error: root.model.passphraseError
            text: root.model.passphrase
            onEdited: text => root.model.passphrase = text
        }
        PassphraseStrength {
            objectName: "kit.strength"
            x: 24
            width: parent.width - 48
            field: passphrase
        }
        TextField {
            id: again
            objectName: "kit.passphraseAgain"
            x: 24
            width: parent.width - 48
            visible: !root.saved
            secret: true
            label: qsTr("The same once more")
            text: root.model.passphraseAgain
            onEdited: text => root.model.passphraseAgain = text
            onAccepted: if (root.model.passphrase !== "") root.model.kitPlaceWanted()
        }
        Banner {
            objectName: "kit.saved"
            x: 24
            width: parent.width - 48
            visible: root.saved
            kind: Banner.Good
            iconName: "circle-check"
            title: qsTr("It was read back and opens your identity.")
            text: qsTr("Keep it away from this computer, and the passphrase away from the kit.")
        }
        ForeignText {
            x: 24
            width: parent.width - 48
            visible: root.saved
            words: root.model.kitFile
            limit: 4096
            kind: Label.Mono
            wrapMode: Text.WrapAnywhere
        }
    }
}
