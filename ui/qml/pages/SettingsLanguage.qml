import QtQuick
import Amphora

/// The language of the window. Every language is called by its own name.
SettingsPart {
    id: root

    required property SettingsModel model
    required property ShellModel shell

    readonly property var codes: ["", "en", "de"]

    heading: qsTr("Language")

    Card {
        width: parent.width
        padding: 0

        Column {
            width: parent.width

            SettingRow {
                topLine: false
                title: qsTr("Language of the window")
                detail: qsTr("Takes effect at once. amphora-cli speaks English.")

                Select {
                    objectName: "settings.language"
                    width: Math.round(200 * Theme.textScale)
                    name: qsTr("Language of the window")
                    options: [qsTr("Like the system"), "English", "Deutsch"]
                    currentIndex: Math.max(0, root.codes.indexOf(root.model.languageChoice))
                    onChosen: index => root.shell.languageWanted(root.codes[index])
                }
            }
            SettingRow {
                title: qsTr("Dates and numbers")
                //: %1 is a date in the form of the language.
                detail: qsTr("As the language writes them: %1").arg(root.example)
            }
        }
    }
    // Said anew with the language.
    readonly property string example: root.shell.language !== "" ? TextKit.shownDate("2026-11-22") : ""
}
