import QtQuick
import Amphora

/// Links an account in steps. The frame stays the same in every step and in failure.
Sheet {
    id: root

    required property LinkModel model

    readonly property bool choosing: model.step === LinkModel.Choose
    readonly property bool failed: model.step === LinkModel.Failed
    readonly property bool done: model.step === LinkModel.Linked
    readonly property bool waiting: model.step === LinkModel.Waiting
    readonly property bool typing: model.step === LinkModel.Account || model.step === LinkModel.Text || model.step === LinkModel.Answer || model.step === LinkModel.Own
    readonly property var stepNames: {
        switch (model.way) {
        //: Steps of linking an account with a wallet in the browser.
        case LinkModel.Browser: return [qsTr("Open browser"), qsTr("Choose wallet"), qsTr("Approve in wallet"), qsTr("Checked here")];
        //: Steps of linking the account of the recovery phrase.
        case LinkModel.Phrase: return [qsTr("Your account"), qsTr("Checked here")];
        //: Steps of linking an account by a pasted signature.
        default: return [qsTr("Account"), qsTr("Text"), qsTr("Signature"), qsTr("Checked here")];
        }
    }
    readonly property int stepAt: {
        if (failed) // In the browser it ends where it stopped: a wallet that said no has not signed.
            return model.way === LinkModel.Browser ? model.waitingAt : stepNames.length - 1;
        if (done)
            return stepNames.length;
        if (waiting)
            return model.waitingAt;
        return model.step === LinkModel.Text ? 1 : model.step === LinkModel.Answer ? 2 : 0;
    }

    name: "link.sheet"
    visible: model.step !== LinkModel.Closed
    title: failed ? model.failTitle : done ? model.resultTitle : model.takesBack ? qsTr("Unlink an account by signature") : qsTr("Link a wallet")
    subtitle: choosing ? qsTr("Your wallet signs one short message. It costs nothing and moves nothing.") : ""
    onCancelled: model.closed()
    band: Stepper {
        objectName: "link.stepper"
        x: 24
        width: parent.width - 48
        height: visible ? implicitHeight : 0
        visible: !root.choosing
        steps: root.stepNames
        current: root.stepAt
        failed: root.failed
    }
    besideInset: typing ? 11 : 24
    beside: [
        Row {
            visible: root.choosing || (root.waiting && root.model.pageReady)
            spacing: 8
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                icon: root.choosing ? "shield-check" : ""
            }
            SnugLabel {
                most: root.width - 180 * Theme.textScale
                text: root.choosing ? qsTr("Amphora never sees your wallet’s key") : qsTr("Compare the code on the page. If it differs, cancel.")
                kind: Label.Secondary
                color: Theme.muted
            }
        },
        Button {
            objectName: "link.back"
            visible: root.typing && !(root.model.takesBack && root.model.step === LinkModel.Account)
            kind: Button.Ghost
            iconName: "arrow-left"
            text: qsTr("Back")
            enabled: !root.model.busy
            onClicked: root.model.backWanted()
        }
    ]
    actions: [
        Button {
            objectName: "link.cancel"
            visible: !root.done
            text: qsTr("Cancel")
            onClicked: root.dismiss()
        },
        Button {
            objectName: "link.goOn"
            visible: root.typing
            kind: Button.Primary
            text: root.model.step === LinkModel.Own ? qsTr("Sign and link") : root.model.step === LinkModel.Answer ? (root.model.takesBack ? qsTr("Unlink") : qsTr("Check and link")) : qsTr("Continue")
            busy: root.model.busy
            busyText: root.model.step === LinkModel.Account ? qsTr("Making the text") : qsTr("Checking")
            enabled: !root.model.locked && (root.model.step === LinkModel.Account ? root.model.address !== "" : root.model.step === LinkModel.Answer ? root.model.answer !== "" : true)
            onClicked: root.model.goOnWanted()
        },
        Button {
            objectName: "link.again"
            visible: root.failed
            kind: Button.Primary
            text: qsTr("Try again")
            onClicked: root.model.againWanted()
        },
        Button {
            objectName: "link.done"
            visible: root.done
            kind: Button.Primary
            text: qsTr("Done")
            onClicked: root.model.goOnWanted()
        }
    ]

    Column {
        width: parent.width

        Item {
            width: parent.width
            height: visible ? trouble.height + 16 : 0
            visible: root.model.locked || root.model.problemTitle !== ""
            Banner {
                id: trouble
                objectName: "link.problem"
                x: 24
                y: root.choosing ? 0 : 16
                width: parent.width - 48
                kind: root.model.locked ? Banner.Info : Banner.Bad
                iconName: root.model.locked ? "lock" : "circle-x"
                title: root.model.locked ? qsTr("Your key is locked.") : root.model.problemTitle
                text: root.model.locked ? qsTr("It signs what is stored about the account.") : root.model.problemText
                code: root.model.locked ? "" : root.model.problemCode
                actionText: root.model.locked ? qsTr("Unlock") : ""
                onActionClicked: root.model.unlockWanted()
            }
        }
        Loader {
            id: pane

            readonly property int margin: root.choosing ? 0 : 24

            x: margin
            width: parent.width - 2 * margin
            active: root.model.step !== LinkModel.Closed
            sourceComponent: [null, ways, named, message, answer, own, waitingFor, linked, failure][root.model.step]
        }
        Item {
            width: 1
            height: root.choosing ? 0 : 24
        }
    }
    Component {
        id: ways
        LinkWays {
            width: pane.width
            model: root.model
        }
    }
    Component {
        id: named
        LinkNamed {
            topPadding: 20
            model: root.model
        }
    }
    Component {
        id: message
        LinkMessage {
            topPadding: 20
            model: root.model
        }
    }
    Component {
        id: answer
        LinkAnswer {
            topPadding: 20
            model: root.model
        }
    }
    Component {
        id: own
        LinkOwn {
            topPadding: 20
            model: root.model
        }
    }
    Component {
        id: waitingFor
        LinkWaiting {
            topPadding: 28
            model: root.model
        }
    }
    Component {
        id: linked
        LinkDone {
            topPadding: 20
            model: root.model
        }
    }
    Component {
        id: failure
        LinkFailed {
            topPadding: 20
            model: root.model
        }
    }
}
