import QtQuick
import Amphora

/// A page for paper, in the language of whoever gets it.
Column {
    id: root

    required property CredentialExportModel model

    spacing: 16

    Label {
        width: parent.width
        text: qsTr("What is on the page?")
        kind: Label.Section
        Accessible.role: Accessible.Heading
    }
    Banner {
        objectName: "export.paperBlocked"
        width: parent.width
        visible: root.model.paperBlocked !== ""
        kind: Banner.Warn
        title: root.model.paperBlocked
    }
    FactBox {
        width: parent.width
        name: qsTr("What is on the page?")
        facts: root.model.facts
    }
    Column {
        width: parent.width
        spacing: 8
        Label {
            width: parent.width
            text: qsTr("Language of the page")
            kind: Label.Strong
        }
        Segments {
            objectName: "export.language"
            anchors.left: parent.left
            label: qsTr("Language of the page")
            options: ["English", "Deutsch"]
            currentIndex: root.model.paperLanguage
            onChosen: index => root.model.paperLanguageChosen(index)
        }
    }
    Banner {
        width: parent.width
        kind: Banner.Warn
        iconName: "eye"
        title: qsTr("Whoever has the page can read every claim on it.")
    }
}
