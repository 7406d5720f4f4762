import QtQuick
import Amphora

/// Language and text size at the foot of the welcome pages.
Row {
    id: root

    required property ShellModel shell

    spacing: 8

    Button {
        id: language
        objectName: "welcome.language"
        kind: Button.Ghost
        iconName: "languages"
        trailingIcon: "chevron-down"
        text: root.shell.language === "de" ? "Deutsch" : "English"
        //: Spoken and shown beside the language menu.
        tip: qsTr("Language")
        onClicked: languages.open()

        Menu {
            id: languages
            y: -height - 4
            MenuEntry { text: "English"; checked: root.shell.language !== "de"; onTriggered: root.shell.languageWanted("en") }
            MenuEntry { text: "Deutsch"; checked: root.shell.language === "de"; onTriggered: root.shell.languageWanted("de") }
        }
    }
    Divider {
        anchors.verticalCenter: parent.verticalCenter
        width: 1
        height: 16
    }
    Button {
        id: size
        objectName: "welcome.textSize"
        kind: Button.Ghost
        iconName: "a-large-small"
        trailingIcon: "chevron-down"
        //: Text size menu at the foot of the welcome page.
        text: qsTr("Text size %1 %").arg(Math.round(Theme.textScale * 100))
        onClicked: sizes.open()

        Menu {
            id: sizes
            y: -height - 4
            Instantiator {
                model: Theme.textSteps
                delegate: MenuEntry {
                    required property int modelData
                    text: qsTr("%1 %").arg(modelData)
                    checked: Math.round(Theme.textScale * 100) === modelData
                    onTriggered: Theme.textScale = modelData / 100
                }
                onObjectAdded: (index, object) => sizes.insertItem(index, object)
                onObjectRemoved: (index, object) => sizes.removeItem(object)
            }
        }
    }
}
