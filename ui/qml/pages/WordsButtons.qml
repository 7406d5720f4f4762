import QtQuick
import Amphora

/// What can be done at a step of the 24 words, the first thing first.
Flow {
    id: root

    required property WordsPanel panel

    /// All of them on one line.
    readonly property int lineWidth: {
        let width = 0;
        for (let i = 0; i < children.length; ++i)
            width += children[i].visible ? Math.ceil(children[i].implicitWidth) + spacing : 0;
        return Math.max(0, width - spacing);
    }

    spacing: 8

    Button {
        objectName: "words.show"
        visible: root.panel.model.wordsStep === RecoveryModel.Covered
        focus: visible
        kind: Button.Primary
        large: root.panel.large
        iconName: "eye"
        text: qsTr("Show the words")
        busy: root.panel.model.busy
        busyText: qsTr("Opening")
        onClicked: root.panel.model.showWanted()
    }
    Button {
        objectName: "words.written"
        visible: root.panel.shown
        kind: Button.Primary
        large: root.panel.large
        text: qsTr("I have written them down")
        onClicked: root.panel.model.checkBegun()
    }
    Button {
        objectName: "words.hide"
        visible: root.panel.shown
        large: root.panel.large
        iconName: "eye-off"
        //: Covers the recovery words again.
        text: qsTr("Cover")
        onClicked: root.panel.model.hideWanted()
    }
    Button {
        objectName: "words.check"
        visible: root.panel.checking
        kind: Button.Primary
        large: root.panel.large
        //: Compares the three words that were typed.
        text: qsTr("Check")
        enabled: root.panel.asked.complete || root.panel.model.busy
        busy: root.panel.model.busy
        busyText: qsTr("Checking")
        onClicked: root.panel.model.checkWanted(root.panel.asked.typed())
    }
    Button {
        objectName: "words.again"
        visible: root.panel.checking
        large: root.panel.large
        text: qsTr("Show the words again")
        enabled: !root.panel.model.busy
        onClicked: root.panel.model.showWanted()
    }
    Button {
        objectName: "words.form"
        visible: !root.panel.large && !root.panel.checking && !root.panel.done
        iconName: "printer"
        //: Saves a page with empty lines for the 24 words.
        text: qsTr("Form for paper…")
        onClicked: root.panel.model.formWanted()
    }
    Button {
        objectName: "words.later"
        visible: !root.panel.done
        kind: Button.Ghost
        large: root.panel.large
        text: root.panel.large ? qsTr("Later") : qsTr("Close")
        enabled: !root.panel.model.busy
        onClicked: root.panel.model.wordsClosed()
    }
    Button {
        objectName: "words.close"
        visible: root.panel.done
        focus: visible
        kind: Button.Primary
        large: root.panel.large
        text: root.panel.large ? qsTr("Go to my page") : qsTr("Done")
        onClicked: root.panel.model.wordsClosed()
    }
}
