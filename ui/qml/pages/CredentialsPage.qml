import QtQuick
import Amphora

/// What others have signed about one, and what one has signed about others. Model: CredentialsModel.
Page {
    id: root

    required property CredentialsModel model

    readonly property bool opened: model.opened.state !== CredentialModel.Closed
    /// Without a list there is one message in the middle of the page.
    readonly property bool listed: [CredentialsModel.Ready, CredentialsModel.NoMatch, CredentialsModel.NoneHere].includes(model.listState)
    readonly property bool open: model.listState !== CredentialsModel.Locked

    title: qsTr("Credentials")
    panes: !listed ? [] : compact ? [list, detail] : [list, detail, panel]
    Component.onCompleted: model.shown()
    Keys.onEscapePressed: event => {
        event.accepted = narrow && opened;
        if (event.accepted)
            model.credentialClosed();
    }

    /// With room for both, one is always open beside the list.
    function openFirst() {
        if (!narrow && !opened && model.listState === CredentialsModel.Ready)
            model.credentialWanted(model.firstKey());
    }
    Connections {
        target: root.model
        function onChanged() { Qt.callLater(root.openFirst) }
    }
    // A field that has the keyboard keeps this key for itself.
    Shortcut {
        sequences: [StandardKey.Paste]
        enabled: root.open && root.model.taking.step === CredentialImportModel.Closed && root.model.checking.step === CredentialCheckModel.Closed
        onActivated: root.model.taking.pasteWanted()
    }
    PageHeader {
        id: head
        title: root.title
        narrow: root.narrow
        visible: height > 0
        height: root.narrow && root.opened ? 0 : implicitHeight
        line: root.listed

        Button {
            objectName: "credentials.import"
            visible: root.open && root.model.listState !== CredentialsModel.Nothing
            iconName: "download"
            text: qsTr("Import")
            onClicked: root.model.taking.wanted()
        }
        Button {
            objectName: "credentials.issue"
            visible: root.open
            iconName: "stamp"
            //: Button: signs a credential for somebody.
            text: qsTr("Issue")
            onClicked: root.model.issueWanted()
        }
        IconButton {
            id: more
            objectName: "credentials.more"
            anchors.verticalCenter: parent.verticalCenter
            iconName: "ellipsis"
            tip: qsTr("More")
            onClicked: menu.popup(more, 0, more.height + 4)

            Menu {
                id: menu
                MenuEntry {
                    objectName: "credentials.more.check"
                    iconName: "scan-eye"
                    text: qsTr("Check someone’s credential…")
                    onTriggered: root.model.checking.wanted()
                }
                MenuEntry {
                    objectName: "credentials.more.ledger"
                    iconName: "history"
                    text: qsTr("Who was shown what")
                    enabled: root.open
                    onTriggered: root.model.ledgerWanted()
                }
            }
        }
    }
    CredentialsList {
        id: list
        anchors { left: parent.left; top: head.bottom; bottom: parent.bottom }
        width: root.narrow ? parent.width : Math.round(Math.min(Theme.master * Theme.pictureScale, parent.width * 0.42))
        visible: root.listed && (!root.narrow || !root.opened)
        focus: true
        model: root.model
        onOpened: key => root.model.credentialWanted(key)
    }
    Divider {
        id: line
        anchors { left: list.right; top: head.bottom; bottom: parent.bottom }
        visible: root.listed && !root.narrow
        width: 1
        height: undefined
    }
    CredentialDetail {
        id: detail
        anchors { left: root.narrow ? parent.left : line.right; right: panel.left; top: head.bottom; bottom: parent.bottom }
        visible: root.listed && (!root.narrow || root.opened)
        model: root.model
        narrow: root.narrow
        compact: root.compact
        choosable: root.model.listState === CredentialsModel.Ready
        onBackClicked: root.model.credentialClosed()
        onEvidenceClicked: side.open()
    }
    EvidencePanel {
        id: panel
        anchors { right: parent.right; top: head.bottom; bottom: parent.bottom }
        visible: root.listed && !root.compact && root.opened
        width: visible ? implicitWidth : 0
        title: qsTr("Evidence")
        about: root.model.opened.key
        chipText: root.model.opened.state === CredentialModel.Ready ? root.model.opened.chipText : ""
        chipIcon: root.model.opened.chipIcon
        chipKind: root.model.opened.chipKind
        foot: [
            Button {
                objectName: "credential.check"
                visible: root.model.opened.state === CredentialModel.Ready
                iconName: "refresh-cw"
                text: qsTr("Check again")
                onClicked: root.model.opened.checkWanted()
            },
            Button {
                objectName: "credential.raw"
                visible: root.model.opened.state === CredentialModel.Ready
                kind: Button.Link
                //: Opens the text of a credential as it came.
                text: qsTr("Raw")
                onClicked: root.model.opened.rawWanted()
            }
        ]

        CredentialAside {
            width: parent.width
            visible: root.model.opened.state === CredentialModel.Ready
            credential: root.model.opened
        }
    }
    Sheet {
        id: side
        name: "credential.side"
        preferredWidth: Theme.sheetSmall
        title: qsTr("Evidence")
        subtitle: root.model.opened.chipText
        actions: [
            Button {
                objectName: "credential.side.raw"
                text: qsTr("Raw text")
                onClicked: {
                    side.close();
                    root.model.opened.rawWanted();
                }
            },
            Button {
                objectName: "credential.side.check"
                iconName: "refresh-cw"
                text: qsTr("Check again")
                onClicked: root.model.opened.checkWanted()
            }
        ]

        CredentialAside {
            width: parent.width
            credential: root.model.opened
        }
    }
    CredentialRawSheet {
        credential: root.model.opened
    }
    Dialog {
        name: "credentials.removal"
        visible: root.model.removeKey !== ""
        destructive: true
        //: Question; %1 is the title of a credential.
        title: qsTr("Remove %1?").arg(TextKit.foreign(root.model.removeTitle, 60, false))
        text: qsTr("It is kept on this computer only. Without a backup, or the file that it came from, it is gone for good. What you have shown to others stays with them.")
        acceptText: qsTr("Remove it")
        busy: root.model.removing
        onAccepted: root.model.removeConfirmed()
        onCancelled: root.model.removeRefused()
    }
    Spinner {
        anchors.centerIn: parent
        visible: root.model.listState === CredentialsModel.Loading
    }
    CredentialsNone {
        anchors.centerIn: parent
        visible: !root.listed && root.model.listState !== CredentialsModel.Loading
        model: root.model
    }
    CredentialDrop {
        anchors.fill: parent
        enabled: root.open
        //: While a file is held over the page.
        text: qsTr("Drop to look at it. Nothing is kept yet.")
        onFileDropped: file => root.model.taking.fileChosen(file)
        onTextDropped: text => root.model.taking.textGiven(text)
    }
}
