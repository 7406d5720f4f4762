import QtQuick
import Amphora

/// The accounts that are linked, and how each of them is known. Model: AccountsModel; linking one is the sheet's, LinkModel.
Page {
    id: root

    required property AccountsModel model
    required property LinkModel link

    readonly property bool hasAccounts: model.openKey !== ""
    readonly property bool found: model.foundTitle !== ""
    readonly property bool empty: model.state === AccountsModel.Nothing && !found

    title: qsTr("Accounts")
    panes: compact ? [list] : [list, panel]

    PageHeader {
        id: head
        // Somebody else's are never taken for one's own: the page says whose they are and offers nothing that changes one's own.
        title: root.found ? root.model.foundHeading : root.title
        narrow: root.narrow && !root.found
        line: !root.empty
        start: [
            IconButton {
                objectName: "accounts.found.close"
                visible: root.found
                iconName: "arrow-left"
                tip: qsTr("Back to my accounts")
                onClicked: root.model.foundClosed()
            }
        ]

        IconButton {
            objectName: "accounts.evidence"
            anchors.verticalCenter: parent.verticalCenter
            visible: root.compact && !root.narrow && root.hasAccounts
            bordered: true
            iconName: "shield-check"
            tip: qsTr("Evidence")
            onClicked: side.open()
        }
        Button {
            objectName: "accounts.look"
            visible: !root.narrow && !root.empty // There it stands under the words that speak of it.
            iconName: "search"
            text: qsTr("Look up")
            onClicked: sheet.start()
        }
        Button {
            objectName: "accounts.checkAll"
            visible: root.hasAccounts && !root.found
            iconName: "refresh-cw"
            text: qsTr("Check all")
            busy: root.model.checking
            busyText: qsTr("Checking")
            onClicked: root.model.checkAllWanted()
        }
        Button {
            objectName: "accounts.link"
            visible: !root.empty && !root.found
            kind: Button.Primary
            iconName: "plus"
            text: qsTr("Link account")
            onClicked: root.model.linkWanted()
        }
        IconButton {
            id: more
            objectName: "accounts.more"
            anchors.verticalCenter: parent.verticalCenter
            visible: root.narrow && !root.empty
            bordered: true
            iconName: "ellipsis"
            tip: qsTr("More")
            onClicked: menu.popup(more, 0, more.height + 4)

            Menu {
                id: menu
                MenuEntry {
                    objectName: "accounts.more.look"
                    iconName: "search"
                    text: qsTr("Look somebody up")
                    onTriggered: sheet.start()
                }
                MenuEntry {
                    objectName: "accounts.more.evidence"
                    iconName: "shield-check"
                    text: qsTr("Evidence")
                    enabled: root.hasAccounts
                    onTriggered: side.open()
                }
            }
        }
    }
    Tabs {
        id: tabs
        objectName: "accounts.tab"
        anchors { left: parent.left; right: panel.left; top: head.bottom }
        visible: !root.found && !root.empty
        height: visible ? implicitHeight : 0
        pad: root.narrow ? 16 : 24
        //: Spoken name of the tabs over the list of accounts.
        label: qsTr("Which accounts")
        //: Tabs over the list of accounts.
        options: [qsTr("All"), qsTr("Needs a look")]
        counts: root.model.counts
        currentIndex: root.model.tab
        onChosen: index => root.model.tabWanted(index)
    }
    AccountsFound {
        id: foundHead
        anchors { left: parent.left; right: panel.left; top: tabs.bottom }
        visible: root.found
        height: visible ? implicitHeight : 0
        model: root.model
        narrow: root.narrow
    }
    Column {
        id: news
        anchors { left: parent.left; leftMargin: root.narrow ? 16 : 24; right: panel.left; rightMargin: root.narrow ? 16 : 24; top: foundHead.bottom; topMargin: shown ? 16 : 0 }
        readonly property bool shown: root.model.locked || root.model.checking || root.model.checkedTitle !== ""
        spacing: 12

        Banner {
            objectName: "accounts.locked"
            width: parent.width
            visible: root.model.locked
            iconName: "lock"
            title: qsTr("Your key is locked.")
            text: qsTr("Accounts can be read and checked; linking and unlinking sign with it.")
            actionText: qsTr("Unlock")
            onActionClicked: root.model.unlockWanted()
        }
        Progress {
            objectName: "accounts.progress"
            width: parent.width
            visible: root.model.checking
            value: root.model.checkShare
            text: root.model.checkText
            cancellable: true
            onCancelled: root.model.checkCancelled()
        }
        Banner {
            objectName: "accounts.checked"
            width: parent.width
            visible: root.model.checkedTitle !== ""
            kind: root.model.checkedKind
            iconName: root.model.checkedKind === Banner.Warn ? "triangle-alert" : root.model.checkedKind === Banner.Good ? "circle-check" : "info"
            title: root.model.checkedTitle
            text: root.model.checkedText
            //: Button: only the accounts that need a look.
            actionText: root.model.checkedKind === Banner.Warn && !root.found && root.model.tab === AccountsModel.All ? qsTr("Show them") : ""
            onActionClicked: root.model.tabWanted(AccountsModel.NeedsLook)
        }
    }
    AccountsList {
        id: list
        anchors { left: parent.left; right: panel.left; top: news.bottom; bottom: parent.bottom }
        focus: true
        model: root.model
        narrow: root.narrow
        onOpened: if (root.compact) side.open()
    }
    EvidencePanel {
        id: panel
        anchors { right: parent.right; top: head.bottom; bottom: parent.bottom }
        visible: !root.compact && root.hasAccounts
        width: visible ? implicitWidth : 0
        title: qsTr("Evidence")
        about: root.model.openKey
        foot: [
            Button {
                objectName: "accounts.again"
                iconName: "refresh-cw"
                text: qsTr("Check again")
                enabled: !root.model.checking // The head says that it runs.
                onClicked: root.model.checkAllWanted()
            },
            Button {
                objectName: "accounts.linkAgain"
                visible: root.model.canLinkAgain
                text: qsTr("Link again")
                enabled: !root.model.locked
                onClicked: root.model.linkAgainWanted(root.model.openKey)
            },
            Button {
                objectName: "accounts.takeBack"
                visible: root.model.canTakeBack
                text: qsTr("Unlink by signature…")
                enabled: !root.model.locked
                onClicked: root.model.takeBackWanted(root.model.openKey)
            },
            Button {
                objectName: "accounts.unlink"
                visible: root.model.unlinkText !== ""
                kind: Button.Danger
                text: root.model.unlinkText
                enabled: !root.model.locked
                onClicked: root.model.unlinkWanted(root.model.openKey)
            }
        ]

        AccountAside {
            width: parent.width
            model: root.model
        }
        StatusChip {
            objectName: "accounts.status"
            parent: panel
            anchors { right: parent.right; rightMargin: 16; top: parent.top; topMargin: Math.max(0, (panel.headHeight - height) / 2) }
            visible: root.model.status >= 0
            status: Math.max(0, root.model.status)
            nodes: root.model.nodes
            tip: root.model.statusTip
        }
    }
    Sheet {
        id: side
        name: "accounts.side"
        preferredWidth: Theme.sheetSmall
        title: qsTr("Evidence")
        beside: [
            Button {
                objectName: "accounts.side.linkAgain"
                visible: root.model.canLinkAgain
                text: qsTr("Link again")
                enabled: !root.model.locked
                onClicked: {
                    side.close();
                    root.model.linkAgainWanted(root.model.openKey);
                }
            }
        ]
        actions: [
            Button {
                objectName: "accounts.side.unlink"
                visible: root.model.unlinkText !== ""
                kind: Button.Danger
                text: root.model.unlinkText
                enabled: !root.model.locked
                onClicked: {
                    side.close();
                    root.model.unlinkWanted(root.model.openKey);
                }
            },
            Button {
                objectName: "accounts.side.again"
                iconName: "refresh-cw"
                text: qsTr("Check again")
                onClicked: {
                    side.close();
                    root.model.checkAllWanted();
                }
            }
        ]

        AccountAside {
            width: parent.width
            model: root.model
        }
    }
    Dialog {
        id: sure
        name: "accounts.sure"
        visible: root.model.unlinkKey !== ""
        destructive: true
        title: root.model.unlinkTitle
        text: root.model.unlinkQuestion
        acceptText: root.model.unlinkButton
        busy: root.model.unlinking
        onCancelled: root.model.unlinkRefused()
        onAccepted: root.model.unlinkConfirmed()
    }
    LookUpAccountsSheet {
        id: sheet
        model: root.model
    }
    LinkSheet { model: root.link }
    Connections {
        target: root.model
        function onLookUpAsked() { sheet.start() }
        function onStreamWanted() { side.close() }
    }
}
