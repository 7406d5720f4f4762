import QtQuick
import Amphora

/// First run, or one more identity. Model: WelcomeModel (which step, what was typed, what went wrong).
WelcomeFrame {
    id: root

    required property WelcomeModel model
    required property ShellModel shell
    required property RecoveryModel recovery

    readonly property bool made: model.step === WelcomeModel.Words

    footText: made ? qsTr("Your identity is made and saved here") : model.step !== WelcomeModel.Doors ? qsTr("Nothing has been created yet") : ""
    footIcon: made ? "circle-check" : "circle-dashed"
    //: Foot of the welcome pages.
    footEnd: model.step === WelcomeModel.Doors ? qsTr("No network is used until you ask for it") : model.step === WelcomeModel.Look ? "" : qsTr("No network needed")
    footEndIcon: "wifi-off"
    footMenus: FootMenus {
        shell: root.shell
        visible: root.model.step === WelcomeModel.Doors
    }

    // Return goes on from wherever it is not the key of a button, Escape one step back, or ends the waiting.
    Keys.onReturnPressed: goOn()
    Keys.onEnterPressed: goOn()
    Keys.onEscapePressed: goBack()

    function goOn() {
        if (model.canGoOn && !model.busy && model.step !== WelcomeModel.Doors && !made)
            model.forwardWanted();
    }
    function goBack() {
        if (model.busy) {
            if (model.canCancel)
                model.cancelWanted();
        } else if (made) {
            if (recovery.wordsStep === RecoveryModel.Shown || recovery.wordsStep === RecoveryModel.Check)
                recovery.hideWanted();
        } else if (model.step !== WelcomeModel.Doors) {
            model.backWanted();
        } else if (model.canLeave) {
            model.leaveWanted();
        }
    }

    Banner {
        objectName: "welcome.problem"
        width: parent.width
        visible: root.model.problemTitle !== ""
        kind: Banner.Bad
        title: root.model.problemTitle
        text: root.model.problemText
        code: root.model.problemCode
    }
    Item {
        width: 1
        height: root.model.problemTitle !== "" ? 24 : 0
    }
    Loader {
        id: step
        objectName: "welcome.step"
        width: parent.width
        focus: true
        sourceComponent: [doors, name, secret, restore, place, look, words][root.model.step]
        onLoaded: forceActiveFocus()
    }
    Item {
        width: parent.width
        height: leave.visible ? 48 : 0
        Button {
            id: leave
            objectName: "welcome.leave"
            y: 16
            visible: root.model.canLeave && root.model.step === WelcomeModel.Doors
            kind: Button.Ghost
            iconName: "arrow-left"
            text: qsTr("Back to my identity")
            onClicked: root.model.leaveWanted()
        }
    }

    Component {
        id: doors
        WelcomeDoors {
            model: root.model
            onCheckClicked: root.shell.choose("credential:check")
        }
    }
    Component {
        id: name
        WelcomeName { model: root.model }
    }
    Component {
        id: secret
        WelcomeSecret { model: root.model }
    }
    Component {
        id: restore
        WelcomeRestore { model: root.model }
    }
    Component {
        id: place
        WelcomePlace { model: root.model }
    }
    Component {
        id: words
        WelcomeWords {
            model: root.model
            recovery: root.recovery
        }
    }
    Component {
        id: look
        WelcomeLook { model: root.model }
    }
}
