import QtQuick
import Amphora

/// The credential that is open: its face, what can be done with it, what it says.
FocusScope {
    id: root

    required property CredentialsModel model
    property bool narrow: false
    property bool compact: false
    /// There is something beside it to choose from.
    property bool choosable: true

    readonly property CredentialModel credential: model.opened
    readonly property bool ready: credential.state === CredentialModel.Ready

    signal backClicked()
    signal evidenceClicked()

    Accessible.role: Accessible.Pane
    Accessible.name: ready ? cover.Accessible.name : qsTr("Credential")

    IconButton {
        id: back
        objectName: "credential.back"
        anchors { left: parent.left; leftMargin: 8; top: parent.top; topMargin: 8 }
        visible: root.narrow && root.credential.state !== CredentialModel.Closed
        iconName: "arrow-left"
        tip: qsTr("Back to the list")
        onClicked: root.backClicked()
    }
    Scroll {
        anchors { fill: parent; topMargin: back.visible ? back.height + 8 : 0 }
        visible: root.ready

        Column {
            x: root.narrow ? 16 : 24
            width: parent.width - 2 * x
            topPadding: root.narrow ? 8 : 16
            bottomPadding: 24
            spacing: 16

            CredentialCover {
                id: cover
                anchors.left: parent.left
                width: Math.min(parent.width, 560)
                credential: root.credential
            }
            Chip {
                objectName: "credential.chip"
                anchors.left: parent.left
                visible: root.compact
                text: root.credential.chipText
                iconName: root.credential.chipIcon
                kind: root.credential.chipKind
            }
            Flow {
                width: parent.width
                spacing: 8

                Button {
                    objectName: "credential.export"
                    kind: Button.Primary
                    iconName: "share"
                    //: Opens the sheet with what a credential can be exported for.
                    text: qsTr("Export…")
                    onClicked: root.model.exportWanted(root.credential.key)
                }
                Button {
                    objectName: "credential.present"
                    visible: root.credential.canPresent
                    //: Makes a presentation for one verifier.
                    text: qsTr("Show to a verifier")
                    onClicked: root.model.presentWanted(root.credential.key)
                }
                Button {
                    objectName: "credential.evidence"
                    visible: root.compact
                    iconName: "shield-check"
                    text: qsTr("Evidence")
                    onClicked: root.evidenceClicked()
                }
                IconButton {
                    id: more
                    objectName: "credential.more"
                    iconName: "ellipsis"
                    tip: qsTr("More")
                    onClicked: menu.popup(more, 0, more.height + 4)

                    Menu {
                        id: menu
                        MenuEntry {
                            objectName: "credential.more.check"
                            iconName: "refresh-cw"
                            text: qsTr("Check again")
                            onTriggered: root.credential.checkWanted()
                        }
                        MenuEntry {
                            objectName: "credential.more.raw"
                            iconName: "code-xml"
                            //: Opens the text of a credential as it came.
                            text: qsTr("Raw text")
                            onTriggered: root.credential.rawWanted()
                        }
                        MenuLine {}
                        MenuEntry {
                            objectName: "credential.more.remove"
                            iconName: "trash-2"
                            destructive: true
                            text: qsTr("Remove from this computer…")
                            onTriggered: root.model.removeWanted(root.credential.key)
                        }
                    }
                }
            }
            Label {
                width: parent.width
                visible: root.credential.claims.count > 0 || root.credential.claimsNote !== ""
                text: qsTr("What it says")
                kind: Label.Section
                Accessible.role: Accessible.Heading
            }
            CredentialClaims {
                anchors.left: parent.left
                width: Math.min(parent.width, 560)
                credential: root.credential
            }
            Item {
                anchors.left: parent.left
                width: Math.min(parent.width, 560)
                height: shown.height
                visible: root.credential.shownText !== ""

                Icon {
                    id: clock
                    anchors.left: parent.left
                    icon: "history"
                }
                Column {
                    id: shown
                    anchors { left: clock.right; leftMargin: 8; right: parent.right }
                    spacing: 4
                    Label {
                        width: parent.width
                        text: root.credential.shownText
                        kind: Label.Secondary
                        color: Theme.muted
                        wrapMode: Text.Wrap
                    }
                    LinkText {
                        objectName: "credential.ledger"
                        anchors.left: parent.left
                        //: Opens the list of who was shown which credential.
                        text: qsTr("Who was shown what")
                        onClicked: root.model.ledgerWanted()
                    }
                }
            }
        }
    }
    Spinner {
        anchors.centerIn: parent
        visible: root.credential.state === CredentialModel.Loading
    }
    EmptyState {
        objectName: "credential.failed"
        anchors.centerIn: parent
        width: Math.min(parent.width - 48, 420)
        visible: root.credential.state === CredentialModel.Failed
        drawing: "clear"
        title: root.credential.problemTitle
        text: root.credential.problemText
        secondText: qsTr("Try again")
        onSecondClicked: root.credential.retryWanted()
    }
    EmptyState {
        objectName: "credential.none"
        anchors.centerIn: parent
        width: Math.min(parent.width - 48, 420)
        visible: root.credential.state === CredentialModel.Closed && root.choosable
        drawing: "credentials"
        title: qsTr("Choose a credential")
        text: qsTr("What it says, and the evidence for it, is shown here.")
    }
}
