import QtQuick
import Amphora

/// A key that cannot be read: what happened, that nothing is lost, and the ways in. Model: UnlockModel, all words ready to show.
WelcomeFrame {
    id: root

    required property UnlockModel model
    required property ShellModel shell

    columnWidth: 480
    footCode: model.code
    footMenus: FootMenus { shell: root.shell }
    Component.onCompleted: (model.wantsPassphrase ? passphrase : model.openText !== "" ? opener : recoverFirst).forceActiveFocus()

    Row {
        anchors.left: parent.left
        spacing: 16
        Avatar {
            size: Theme.avatarHuge
            did: root.model.did
            source: root.model.picture
            name: root.model.name
        }
        Column {
            anchors.verticalCenter: parent.verticalCenter
            spacing: 4
            ForeignText {
                anchors.left: parent.left
                words: root.model.name !== "" ? root.model.name : qsTr("No name yet")
                limit: 60
                kind: Label.Title
            }
            Identifier {
                anchors.left: parent.left
                value: root.model.did
                copyable: false
            }
        }
    }
    Item {
        width: 1
        height: 32
    }
    WelcomeHead {
        title: root.model.title
        text: root.model.text
    }
    TextField {
        id: passphrase
        objectName: "unlock.passphrase"
        width: parent.width
        visible: root.model.wantsPassphrase
        secret: true
        large: true
        label: qsTr("Passphrase")
        error: root.model.passphraseError
        onAccepted: if (!root.model.busy) root.model.openWanted(text)
    }
    Flow {
        width: parent.width
        spacing: 8
        topPadding: passphrase.visible ? 16 : 0

        Button {
            id: opener
            objectName: "unlock.open"
            visible: root.model.openText !== ""
            kind: root.model.recoverFirst ? Button.Quiet : Button.Primary
            large: true
            iconName: "lock-open"
            text: root.model.openText
            busy: root.model.busy
            busyText: root.model.busyText
            onClicked: root.model.openWanted(passphrase.text)
        }
        Button {
            id: recoverFirst
            objectName: "unlock.recoverFirst"
            visible: root.model.recoverFirst
            kind: Button.Primary
            large: true
            iconName: "archive-restore"
            text: qsTr("Restore with words or kit")
            onClicked: root.model.recoverWanted()
        }
        Button {
            objectName: "unlock.cancel"
            visible: root.model.busy
            large: true
            text: qsTr("Stop waiting")
            onClicked: root.model.cancelWanted()
        }
        Button {
            objectName: "unlock.read"
            visible: root.model.canRead && !root.model.busy
            large: true
            text: qsTr("Read without key")
            onClicked: root.model.readWanted()
        }
    }
    Item {
        width: 1
        height: 32
    }
    Card {
        width: parent.width
        padding: 0

        Column {
            width: parent.width
            ListRow {
                interactive: false
                topLine: false
                iconName: "shield-check"
                iconSize: Theme.iconMedium
                iconColor: Theme.good
                text: qsTr("Nothing is lost, nothing new was made")
                secondary: root.model.safeText
            }
            ListRow {
                id: how
                interactive: false
                visible: root.model.howText !== ""
                iconName: "keyboard"
                iconSize: Theme.iconMedium
                text: qsTr("No window asked for a password?")
                secondary: shown ? root.model.howText : qsTr("It may be behind this one, or not running.")

                property bool shown: false

                Button {
                    objectName: "unlock.how"
                    kind: Button.Link
                    visible: !how.shown
                    text: qsTr("Show how")
                    onClicked: how.shown = true
                }
            }
            ListRow {
                interactive: false
                visible: !root.model.recoverFirst
                iconName: "archive-restore"
                iconSize: Theme.iconMedium
                text: root.model.wantsPassphrase ? qsTr("Forgot the passphrase?") : qsTr("Forgot the keyring password?")
                secondary: qsTr("Restore with your 24 words or your recovery kit.")

                Button {
                    objectName: "unlock.recover"
                    kind: Button.Link
                    text: qsTr("Restore")
                    onClicked: root.model.recoverWanted()
                }
            }
        }
    }
}
