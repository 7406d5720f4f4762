import QtQuick
import Amphora

/// When the key is put away by itself.
SettingsPart {
    id: root

    required property SettingsModel model
    required property ShellModel shell

    heading: qsTr("Locking")

    Card {
        width: parent.width
        padding: 0

        Column {
            width: parent.width

            SettingRow {
                topLine: false
                //: Followed by a time in a field.
                title: qsTr("Lock after")
                detail: qsTr("After this long without typing or moving the mouse in this window.")

                Select {
                    objectName: "settings.lockMinutes"
                    width: Math.round(160 * Theme.textScale)
                    name: qsTr("Lock after")
                    options: root.model.lockTexts
                    currentIndex: root.model.lockChoices.indexOf(root.model.lockMinutes)
                    onChosen: index => root.model.lockMinutesWanted(root.model.lockChoices[index])
                }
            }
            SettingRow {
                title: qsTr("Lock when the computer sleeps or its screen is locked")
                detail: root.model.awayText

                Switch {
                    objectName: "settings.lockAway"
                    Accessible.name: qsTr("Lock when the computer sleeps or its screen is locked")
                    checked: root.model.lockAway
                    onToggled: root.model.lockAwayWanted(checked)
                }
            }
            SettingRow {
                title: qsTr("Lock now")
                detail: qsTr("What is public can still be read. Drafts and signing wait until you open it again.")

                Button {
                    objectName: "settings.lock"
                    iconName: "lock"
                    text: qsTr("Lock now")
                    enabled: root.shell.keyringOpen
                    onClicked: root.shell.lockWanted()
                }
            }
        }
    }
    Banner {
        width: parent.width
        text: qsTr("Locking is only as strong as what opens it again: an open keyring is one click, a vault asks for its passphrase.")
    }
    Banner {
        objectName: "settings.unguarded"
        width: parent.width
        visible: !root.model.guarded
        kind: Banner.Warn
        title: qsTr("Other programs of yours may read the memory of this one.")
        text: qsTr("The system did not let Amphora forbid it. Lock when you do not need the key.")
    }
}
