import QtQuick
import Amphora

/// A credential or presentation of anybody, looked at as a verifier does. Nothing is kept and nobody is asked.
Sheet {
    id: root

    required property CredentialCheckModel model

    readonly property CredentialModel credential: model.credential
    readonly property bool chooses: model.step === CredentialCheckModel.Choose
    readonly property bool shows: model.step === CredentialCheckModel.Result

    name: "credentials.checkSheet"
    visible: model.step !== CredentialCheckModel.Closed
    preferredWidth: shows ? Theme.sheetLarge : Theme.sheetMedium
    title: qsTr("Check a credential")
    subtitle: shows ? TextKit.foreign(model.fileName, 120, false)
                    : qsTr("Any credential or presentation. It is checked offline, on this computer, and not kept.")
    onCancelled: model.closed()
    onOpened: {
        asks.checked = model.audience !== "" || model.nonce !== "";
        if (chooses)
            giver.begin();
    }
    actions: [
        Button {
            objectName: "credentials.checkSheet.cancel"
            visible: !root.shows
            text: qsTr("Cancel")
            onClicked: root.dismiss()
        },
        Button {
            objectName: "credentials.checkSheet.again"
            visible: root.shows
            text: qsTr("Check another one")
            onClicked: root.model.againWanted()
        },
        Button {
            objectName: "credentials.checkSheet.done"
            visible: root.shows
            kind: Button.Primary
            text: qsTr("Done")
            onClicked: root.dismiss()
        }
    ]

    Column {
        width: parent.width
        spacing: 16
        bottomPadding: root.model.step === CredentialCheckModel.Reading ? 0 : 24

        Banner {
            objectName: "credentials.checkSheet.problem"
            x: 24
            width: parent.width - 48
            visible: root.model.problemTitle !== ""
            kind: Banner.Bad
            title: root.model.problemTitle
            text: root.model.problemText
            code: root.model.problemCode
        }
        CredentialGiver {
            id: giver
            name: "credentials.checkSheet"
            x: 24
            width: parent.width - 48
            visible: root.chooses
            text: qsTr("Drop a file here: a credential, a presentation, or a picture with a badge in it.")
            onFileClicked: root.model.fileWanted()
            onPasteClicked: root.model.pasteWanted()
            onFileDropped: file => root.model.fileChosen(file)
            onTextDropped: text => root.model.textGiven(text)
        }
        CredentialReading {
            name: "credentials.checkSheet"
            width: parent.width
            visible: root.model.step === CredentialCheckModel.Reading
            value: root.model.progress
            text: root.model.progressText
        }
        CredentialPreview {
            x: 24
            width: parent.width - 48
            visible: root.shows && root.credential.vouched
            credential: root.credential
            wide: root.width > 720 * Theme.textScale
        }
        Column {
            x: 24
            width: parent.width - 48
            visible: root.shows && !root.credential.vouched
            spacing: 16
            Banner {
                objectName: "credentials.checkSheet.refused"
                width: parent.width
                kind: Banner.Bad
                title: root.credential.problemTitle
                text: qsTr("Do not rely on it. What it says is not repeated here.")
                code: root.credential.problemCode
            }
            CredentialReasons {
                width: parent.width
                credential: root.credential
            }
        }
        Divider {
            x: 24
            width: parent.width - 48
            visible: root.chooses || root.shows
        }
        Column {
            x: 24
            width: parent.width - 48
            visible: root.chooses || root.shows
            spacing: 12

            Check {
                id: asks
                objectName: "credentials.checkSheet.asked"
                anchors.left: parent.left
                width: Math.min(implicitWidth, parent.width)
                text: qsTr("I asked for this presentation")
                onToggled: {
                    if (checked)
                        audience.input.forceActiveFocus(Qt.TabFocusReason);
                    else
                        root.model.expectationGiven("", "");
                }
            }
            Label {
                width: parent.width
                visible: asks.checked
                text: qsTr("Its holder then signed both of these. Type them, and a copy that was made for someone else is found out.")
                kind: Label.Secondary
                color: Theme.muted
                wrapMode: Text.Wrap
            }
            Flow {
                id: asked

                readonly property int half: width > 480 * Theme.textScale ? (width - 16) / 2 : width

                width: parent.width
                visible: asks.checked
                spacing: 16
                TextField {
                    id: audience
                    objectName: "credentials.checkSheet.audience"
                    width: asked.half
                    maximumLength: 1024
                    label: qsTr("Your name in the request")
                    text: root.model.audience
                    onEdited: text => root.model.expectationGiven(text, nonce.text)
                }
                TextField {
                    id: nonce
                    objectName: "credentials.checkSheet.nonce"
                    width: asked.half
                    maximumLength: 1024
                    mono: true
                    label: qsTr("One-time number you sent")
                    error: root.model.expectationError
                    text: root.model.nonce
                    onEdited: text => root.model.expectationGiven(audience.text, text)
                }
            }
        }
    }
    Shortcut {
        sequences: [StandardKey.Paste]
        enabled: root.opened && root.chooses && !audience.input.activeFocus && !nonce.input.activeFocus
        onActivated: root.model.pasteWanted()
    }
}
