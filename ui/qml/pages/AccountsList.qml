import QtQuick
import QtQuick.Templates as T
import Amphora

/// The accounts in their cards. One stop for Tab; the arrow keys go through the rows, Return opens how one is known.
FocusScope {
    id: root

    required property AccountsModel model
    property bool narrow: false

    signal opened(string key)

    readonly property int inset: narrow ? 16 : 24

    function move(row: int) {
        if (list.count === 0)
            return;
        list.currentIndex = Math.max(0, Math.min(list.count - 1, row));
        list.positionViewAtIndex(list.currentIndex, ListView.Contain);
        root.model.accountWanted(root.model.keyAt(list.currentIndex));
    }

    ListView {
        id: list
        objectName: "accounts.list"
        anchors.fill: parent
        visible: root.model.state === AccountsModel.Ready
        focus: true
        clip: true
        model: root.model.list
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        cacheBuffer: 0 // What is made ahead is asked for in vain when the list gets shorter.
        currentIndex: -1
        keyNavigationEnabled: false
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Accounts")
        T.ScrollBar.vertical: ScrollBar { minimumSize: 0.04 }
        onActiveFocusChanged: if (activeFocus && currentIndex < 0) currentIndex = Math.max(0, root.model.rowOf(root.model.openKey))
        Keys.onDownPressed: root.move(currentIndex + 1)
        Keys.onUpPressed: root.move(currentIndex - 1)
        Keys.onReturnPressed: root.opened(root.model.keyAt(currentIndex))
        Keys.onEnterPressed: root.opened(root.model.keyAt(currentIndex))
        Keys.onDeletePressed: if (root.model.unlinkText !== "" && !root.model.locked) root.model.unlinkWanted(root.model.openKey)
        Keys.onPressed: event => {
            const page = Math.max(1, Math.floor(height / Theme.rowTall) - 1);
            if (event.key === Qt.Key_Home)
                root.move(0);
            else if (event.key === Qt.Key_End)
                root.move(count - 1);
            else if (event.key === Qt.Key_PageDown)
                root.move(currentIndex + page);
            else if (event.key === Qt.Key_PageUp)
                root.move(currentIndex - page);
            else
                return;
            event.accepted = true;
        }

        section.property: "section"
        section.delegate: AccountsHeading { inset: root.inset }
        delegate: AccountItem {
            accounts: root.model
            inset: root.inset
            own: root.model.foundTitle === ""
            onClicked: {
                list.currentIndex = index;
                list.forceActiveFocus(Qt.MouseFocusReason);
                root.model.accountWanted(key);
                root.opened(key);
            }
        }
        footer: Item {
            readonly property bool shown: !root.narrow && root.model.foundTitle === ""

            width: list.width
            height: shown ? legend.height + 40 : 24
            Icon {
                id: mark
                x: root.LayoutMirroring.enabled ? parent.width - root.inset - 4 - width : root.inset + 4
                y: 16
                icon: parent.shown ? "tag" : ""
            }
            Label {
                id: legend
                visible: parent.shown
                anchors { left: mark.right; leftMargin: 8; right: parent.right; rightMargin: root.inset; top: mark.top }
                text: qsTr("Label: shows it is yours, nothing more")
                kind: Label.Secondary
                color: Theme.muted
                wrapMode: Text.Wrap
            }
        }
    }
    Column {
        anchors { left: parent.left; right: parent.right; leftMargin: root.inset; rightMargin: root.inset; top: parent.top; topMargin: 16 }
        visible: root.model.state === AccountsModel.Loading
        spacing: 8
        Repeater {
            model: 4
            Rectangle {
                width: parent.width
                height: Theme.rowTall - 8
                radius: Theme.radiusCard
                color: Theme.line
            }
        }
        Label {
            text: qsTr("Checking your accounts")
            color: Theme.muted
        }
    }
    Column {
        objectName: "accounts.none"
        anchors { left: parent.left; right: parent.right; leftMargin: root.inset; rightMargin: root.inset; top: parent.top; topMargin: 32 }
        visible: root.model.state === AccountsModel.NoMatch || (root.model.state === AccountsModel.Nothing && root.model.foundTitle !== "")
        spacing: 8
        Label {
            width: parent.width
            text: root.model.state === AccountsModel.NoMatch ? qsTr("No account needs a look") : qsTr("No account is listed there")
            kind: Label.Section
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        Label {
            width: parent.width
            text: root.model.state === AccountsModel.NoMatch ? qsTr("Every signature that can be checked on this computer is right.") : qsTr("This identity lists no account as its own.")
            color: Theme.muted
            wrapMode: Text.Wrap
        }
    }
    Banner {
        objectName: "accounts.problem"
        anchors { left: parent.left; right: parent.right; leftMargin: root.inset; rightMargin: root.inset; top: parent.top; topMargin: 16 }
        visible: root.model.state === AccountsModel.Failed
        kind: Banner.Bad
        title: root.model.problemTitle
        text: root.model.problemText
        code: root.model.problemCode
        actionText: qsTr("Try again")
        onActionClicked: root.model.retryWanted()
    }
    EmptyState {
        objectName: "accounts.empty"
        anchors.centerIn: parent
        width: Math.min(parent.width - 48, 420)
        visible: root.model.state === AccountsModel.Nothing && root.model.foundTitle === ""
        drawing: "people"
        title: qsTr("No account is linked yet")
        text: qsTr("Link a wallet: it signs one short message, and everybody can check that it is yours. It costs nothing and gives the wallet no rights.")
        actionText: qsTr("Link account")
        actionIcon: "plus"
        secondText: qsTr("Look somebody up")
        onActionClicked: root.model.linkWanted()
        onSecondClicked: root.model.lookUpAsked()
    }
}
