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
            MenuEntry { text: "100 %"; checked: Theme.textScale === 1; onTriggered: Theme.textScale = 1 }
            MenuEntry { text: "125 %"; checked: Theme.textScale === 1.25; onTriggered: Theme.textScale = 1.25 }
            MenuEntry { text: "150 %"; checked: Theme.textScale === 1.5; onTriggered: Theme.textScale = 1.5 }
            MenuEntry { text: "200 %"; checked: Theme.textScale === 2; onTriggered: Theme.textScale = 2 }
        }
    }
}
