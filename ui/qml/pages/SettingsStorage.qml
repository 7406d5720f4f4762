import QtQuick
import Amphora

/// Where everything lies, and how large it is.
SettingsPart {
    id: root

    required property SettingsModel model

    heading: qsTr("Storage")
    Component.onCompleted: model.sizesWanted()

    Card {
        width: parent.width
        padding: 0

        Column {
            width: parent.width

            SettingsFolder {
                name: "settings.data"
                topLine: false
                title: qsTr("Your data folder")
                detail: qsTr("Keys in their vaults, streams, drafts and settings. A copy of this folder, made while Amphora is closed, is a backup.")
                folder: root.model.dataFolder
                sizeText: root.model.dataText
                onOpened: root.model.dataFolderWanted()
            }
            SettingsFolder {
                name: "settings.state"
                title: qsTr("The log")
                detail: qsTr("May be deleted at any time.")
                folder: root.model.stateFolder
                sizeText: root.model.stateText
                onOpened: root.model.stateFolderWanted()
            }
        }
    }
    Banner {
        width: parent.width
        text: qsTr("Another data folder is chosen when the program starts: amphora --home FOLDER. Removing the program leaves these folders as they are.")
    }
}
