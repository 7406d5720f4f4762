import QtQuick
import QtQuick.Templates as T
import Amphora

/// The master: held or issued, search, the cards, the counts. Arrow keys, Home and End move through the cards and open what they reach.
FocusScope {
    id: root

    required property CredentialsModel model

    signal opened(string key)

    function move(to: int) {
        list.currentIndex = Math.max(0, Math.min(list.count - 1, to));
        if (list.currentItem)
            opened(list.currentItem.key);
    }
    function toList() {
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    Accessible.role: Accessible.Pane
    //: Spoken name of the list of credentials.
    Accessible.name: qsTr("Credentials on this computer")

    Tabs {
        id: tabs
        objectName: "credentials.tab"
        width: parent.width
        pad: 16
        //: Spoken name of the tabs over the list of credentials.
        label: qsTr("Which credentials")
        //: Tabs: credentials that others issued to this person, and those that the person issued.
        options: [qsTr("Held"), qsTr("Issued")]
        counts: [root.model.held, root.model.issued]
        currentIndex: root.model.tab
        onChosen: index => root.model.tabWanted(index)
    }
    TextField {
        id: search
        objectName: "credentials.search"
        iconName: "search"
        anchors { left: parent.left; leftMargin: 16; right: parent.right; rightMargin: 16; top: tabs.bottom; topMargin: 16 }
        focus: true
        //: Placeholder of the search over the list of credentials.
        placeholder: qsTr("Find a credential")
        maximumLength: 300
        clearable: true
        text: root.model.search
        onEdited: text => root.model.searchWanted(text)
        onAccepted: root.toList()
        Keys.onDownPressed: root.toList()
    }
    ListView {
        id: list
        objectName: "credentials.list"
        anchors { left: parent.left; leftMargin: 16; right: parent.right; rightMargin: 4; top: search.bottom; topMargin: 8; bottom: parent.bottom }
        visible: root.model.listState === CredentialsModel.Ready
        model: root.model.rows
        spacing: 8
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        cacheBuffer: 0 // What is made ahead is asked for in vain when the list gets shorter.
        currentIndex: -1
        keyNavigationEnabled: false
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Credentials")
        T.ScrollBar.vertical: ScrollBar {}
        onActiveFocusChanged: {
            if (!activeFocus || currentIndex >= 0)
                return;
            currentIndex = 0;
            for (let i = 0; i < count; ++i)
                if (itemAtIndex(i) && itemAtIndex(i).key === root.model.opened.key)
                    currentIndex = i;
        }
        Keys.onDownPressed: root.move(currentIndex + 1)
        Keys.onUpPressed: root.move(currentIndex - 1)
        Keys.onReturnPressed: root.move(currentIndex)
        Keys.onPressed: event => {
            if (event.key === Qt.Key_Home)
                root.move(0);
            else if (event.key === Qt.Key_End)
                root.move(count - 1);
            else
                return;
            event.accepted = true;
        }

        delegate: CredentialCard {
            selected: key === root.model.opened.key
            current: list.activeFocus && ListView.isCurrentItem
            onClicked: {
                list.currentIndex = index;
                list.forceActiveFocus(Qt.MouseFocusReason);
                root.opened(key);
            }
        }
        footer: Flow {
            x: root.LayoutMirroring.enabled ? 12 : 0
            width: list.width - 12
            topPadding: 12
            bottomPadding: 16
            spacing: 8
            Repeater {
                model: root.model.counts
                Row {
                    id: part

                    required property string symbol
                    required property string text
                    required property int look

                    spacing: 4
                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        icon: part.symbol
                        color: part.look === Chip.Good ? Theme.good : part.look === Chip.Warn ? Theme.warn : part.look === Chip.Bad ? Theme.bad : Theme.muted
                    }
                    Label {
                        text: part.text
                        kind: Label.Secondary
                        color: Theme.muted
                    }
                }
            }
        }
    }
    Column {
        objectName: "credentials.noneHere"
        anchors { left: parent.left; right: parent.right; leftMargin: 16; rightMargin: 16; top: search.bottom; topMargin: 24 }
        visible: root.model.listState === CredentialsModel.NoMatch || root.model.listState === CredentialsModel.NoneHere
        spacing: 4
        Label {
            width: parent.width
            text: root.model.listState === CredentialsModel.NoMatch ? qsTr("Nothing matches “%1”").arg(TextKit.foreign(root.model.search.trim(), 60, false))
                : root.model.tab === CredentialsModel.Held ? qsTr("Nobody has issued you anything yet") : qsTr("You have issued nothing yet")
            kind: Label.Section
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        Label {
            width: parent.width
            text: root.model.listState === CredentialsModel.NoMatch ? qsTr("All words you type must be in it.")
                : root.model.tab === CredentialsModel.Held ? qsTr("What you import is listed here.") : qsTr("What you sign for others is listed here, as a copy.")
            color: Theme.muted
            wrapMode: Text.Wrap
        }
    }
}
