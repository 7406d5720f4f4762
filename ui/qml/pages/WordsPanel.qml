import QtQuick
import Amphora

/// The steps of the 24 words: covered, shown, three of them asked for, done. On the welcome page and in a sheet; their buttons are WordsButtons.
Column {
    id: root

    required property RecoveryModel model
    property bool large: false
    readonly property alias asked: asked

    readonly property bool checking: model.wordsStep === RecoveryModel.Check
    readonly property bool done: model.wordsStep === RecoveryModel.Written
    readonly property bool shown: model.wordsStep === RecoveryModel.Shown

    width: parent ? parent.width : 600
    spacing: 16

    Banner {
        objectName: "words.problem"
        width: parent.width
        visible: root.model.problemTitle !== ""
        kind: Banner.Bad
        title: root.model.problemTitle
        text: root.model.problemText
        code: root.model.problemCode
    }
    Card {
        width: parent.width
        visible: !root.checking && !root.done

        RecoveryWords {
            objectName: "words.list"
            width: parent.width
            height: implicitHeight
            model: root.model
            textScale: Theme.textScale
            ink: Theme.text
            numberInk: Theme.muted
            cover: Theme.fill
            family: Theme.monoFamily
            Accessible.role: Accessible.Graphic
            //: Spoken name of the list of recovery words, which is never spoken itself.
            Accessible.name: root.shown ? qsTr("24 words, shown on the screen only") : qsTr("24 words, covered")
        }
    }
    Row {
        width: parent.width
        spacing: 8
        visible: !root.checking && !root.done
        Icon {
            y: 2
            icon: "shield-alert"
        }
        Label {
            width: parent.width - Theme.iconRoom
            text: qsTr("Whoever has these words is you. Paper is the place for them: a photo or a screenshot is copied by other programs, and nothing can take words back.")
            kind: Label.Secondary
            color: Theme.muted
            wrapMode: Text.Wrap
        }
    }
    WordsAsked {
        id: asked
        visible: root.checking
        model: root.model
        large: root.large
    }
    Banner {
        objectName: "words.done"
        width: parent.width
        visible: root.done
        kind: Banner.Good
        iconName: "circle-check"
        title: qsTr("Your words are written down.")
        text: qsTr("Keep the paper away from this computer. You can look at the words again under Keys & recovery.")
    }
}
