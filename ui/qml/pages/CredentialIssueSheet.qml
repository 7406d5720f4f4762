import QtQuick
import Amphora

/// Issuing a credential: which kind, what it says and to whom, exactly what is signed, and what came of it.
Sheet {
    id: root

    required property CredentialIssueModel model

    readonly property int step: model.step
    readonly property bool done: step === CredentialIssueModel.Done

    name: "issue.sheet"
    visible: step !== CredentialIssueModel.Closed
    preferredWidth: Theme.sheetMedium
    title: {
        switch (step) {
        case CredentialIssueModel.Form: return model.kindTitle;
        case CredentialIssueModel.Review: return qsTr("Exactly this is signed");
        case CredentialIssueModel.Done: return qsTr("It is issued");
        default: return qsTr("Issue a credential");
        }
    }
    subtitle: step === CredentialIssueModel.Kind ? qsTr("You say something about somebody and sign it. Whoever gets it can check that without asking you.") : ""
    asksFirst: model.filled
    onCancelled: model.closed()
    onCloseAsked: sure.open()
    band: Stepper {
        objectName: "issue.steps"
        x: 24
        width: parent.width - 48
        steps: [qsTr("Kind"), qsTr("What it says"), qsTr("Review"), qsTr("Issued")]
        current: root.done ? steps.length : root.step - 1 // At the end all of them are behind one.
    }
    besideInset: 11
    beside: [
        Button {
            objectName: "issue.back"
            visible: root.step === CredentialIssueModel.Form || root.step === CredentialIssueModel.Review
            kind: Button.Ghost
            iconName: "arrow-left"
            text: qsTr("Back")
            enabled: !root.model.busy
            onClicked: root.model.backWanted()
        },
        SnugLabel {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.step === CredentialIssueModel.Form && text !== ""
            most: root.width - 400 * Theme.textScale
            text: root.model.readyText
            kind: Label.Secondary
            color: Theme.muted
        }
    ]
    actions: [
        Button {
            objectName: "issue.cancel"
            visible: !root.done
            text: qsTr("Cancel")
            onClicked: root.dismiss()
        },
        Button {
            objectName: "issue.review"
            visible: root.step === CredentialIssueModel.Form
            kind: Button.Primary
            text: qsTr("Review")
            busy: root.model.busy
            busyText: qsTr("Checking")
            onClicked: root.model.reviewWanted()
        },
        Button {
            objectName: "issue.sign"
            visible: root.step === CredentialIssueModel.Review
            kind: Button.Primary
            iconName: "signature"
            text: qsTr("Sign and issue")
            busy: root.model.busy
            busyText: qsTr("Signing")
            onClicked: root.model.signWanted()
        },
        Button {
            objectName: "issue.show"
            visible: root.done
            text: qsTr("Open credential")
            onClicked: root.model.showWanted()
        },
        Button {
            objectName: "issue.export"
            visible: root.done
            kind: Button.Primary
            iconName: "share"
            text: qsTr("Export…")
            onClicked: root.model.exportWanted()
        }
    ]

    Column {
        width: parent.width
        spacing: 16
        topPadding: 20
        bottomPadding: 24

        Banner {
            objectName: "issue.problem"
            x: 24
            width: parent.width - 48
            visible: root.model.problemTitle !== ""
            kind: Banner.Bad
            title: root.model.problemTitle
            text: root.model.problemText
            code: root.model.problemCode
        }
        CredentialIssueKinds {
            x: 24
            width: parent.width - 48
            visible: root.step === CredentialIssueModel.Kind
            model: root.model
        }
        CredentialIssueForm {
            id: form
            x: 24
            width: parent.width - 48
            visible: root.step === CredentialIssueModel.Form
            model: root.model
        }
        CredentialIssueReview {
            x: 24
            width: parent.width - 48
            visible: root.step === CredentialIssueModel.Review
            model: root.model
        }
        Banner {
            objectName: "issue.done"
            x: 24
            width: parent.width - 48
            visible: root.done
            kind: Banner.Good
            title: root.model.kindTitle
            text: root.model.resultText
        }
        LinkText {
            objectName: "issue.again"
            anchors { left: parent.left; leftMargin: 24 }
            visible: root.done
            body: true
            text: qsTr("Issue another one")
            onClicked: root.model.againWanted()
        }
    }
    Connections {
        target: root.model
        // After the words under the fields are there.
        function onRefused() {
            Qt.callLater(form.showWrong);
        }
    }
    Dialog {
        id: sure
        name: "issue.sure"
        destructive: true
        //: What was typed into a form that is being closed.
        title: qsTr("Discard what you typed?")
        text: qsTr("Nothing of it is issued yet, and nothing of it is kept.")
        acceptText: qsTr("Discard")
        rejectText: qsTr("Go on typing")
        onAccepted: {
            close();
            root.leave();
        }
    }
}
