import QtQuick
import Amphora

/// The steps of the words in front of the pages.
Sheet {
    id: root

    required property RecoveryModel model

    name: "words.sheet"
    visible: model.wordsStep !== RecoveryModel.Closed && !model.wordsOnPage
    title: model.wordsStep === RecoveryModel.Check ? qsTr("Three of your words") : qsTr("Your 24 words")
    subtitle: model.wordsStep === RecoveryModel.Check ? "" : qsTr("They open your identity on any computer, without a file and without us.")
    onCancelled: model.wordsClosed()
    // From the end: what goes on stands last.
    actions: WordsButtons {
        width: Math.min(lineWidth, root.width - 48)
        layoutDirection: Qt.RightToLeft
        panel: panel
    }

    Item {
        width: parent.width
        height: panel.height + 24

        WordsPanel {
            id: panel
            x: 24
            width: parent.width - 48
            model: root.model
        }
    }
}
