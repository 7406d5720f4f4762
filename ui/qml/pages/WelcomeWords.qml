import QtQuick
import Amphora

/// The end of making an identity: it exists, and these words bring it back.
Column {
    id: root

    required property WelcomeModel model
    required property RecoveryModel recovery

    readonly property bool checking: recovery.wordsStep === RecoveryModel.Check
    readonly property bool written: recovery.wordsStep === RecoveryModel.Written

    width: parent ? parent.width : 600

    WelcomeHead {
        step: 3
        steps: 3
        title: root.written ? qsTr("Your identity is ready") : root.checking ? qsTr("Three of your words") : qsTr("Write down your 24 words")
        text: root.written || root.checking ? "" : qsTr("They open your identity on any computer, also when this one is gone. This kind of key cannot be changed later, and nobody keeps a copy for you.")
    }
    WordsPanel {
        id: panel
        large: true
        model: root.recovery
    }
    Item {
        width: 1
        height: 24
    }
    WordsButtons {
        width: parent.width
        panel: panel
    }
}
