import QtQuick
import Amphora

/// The end of making an identity: it exists, and these words bring it back.
Column {
    id: root

    required property WelcomeModel model
    required property RecoveryModel recovery

    width: parent ? parent.width : 600

    WelcomeHead {
        step: 3
        steps: 3
        title: root.recovery.wordsStep === RecoveryModel.Check ? qsTr("Three of your words") : qsTr("Write down your 24 words")
        text: root.recovery.wordsStep === RecoveryModel.Check ? "" : qsTr("They open your identity on any computer, also when this one is gone. This kind of key cannot be changed later, and nobody keeps a copy for you.")
    }
    WordsPanel {
        focus: true
        large: true
        model: root.recovery
    }
}
