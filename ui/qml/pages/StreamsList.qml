import QtQuick
import QtQuick.Templates as T
import Amphora

/// The master: search, filter, the list. Arrow keys, Home and End move through it and open what they reach.
FocusScope {
    id: root

    required property StreamsModel model

    signal opened(string key)

    function move(to: int) {
        list.currentIndex = Math.max(0, Math.min(list.count - 1, to));
        opened(model.list.keyAt(list.currentIndex));
    }
    function toList() {
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    Accessible.role: Accessible.Pane
    //: Spoken name of the list of streams.
    Accessible.name: qsTr("Streams on this computer")

    Item {
        id: head
        width: parent.width
        height: tools.height + 24 + (filterLine.visible ? filterLine.height + 8 : 0)

        Item {
            id: tools
            x: 16
            y: 12
            width: parent.width - 32
            height: search.height

            TextField {
                id: search
                objectName: "streams.search"
                iconName: "search"
                anchors { left: parent.left; right: filter.left; rightMargin: 8 }
                focus: true
                //: Placeholder; %1 is for example "148 streams".
                placeholder: root.model.countText !== "" ? qsTr("Search %1").arg(root.model.countText) : qsTr("Search streams")
                maximumLength: 300
                clearable: true
                text: root.model.search
                onEdited: text => root.model.searchWanted(text)
                onAccepted: root.toList()
                Keys.onDownPressed: root.toList()
            }
            IconButton {
                id: filter
                objectName: "streams.filter"
                anchors.right: parent.right
                bordered: true
                iconName: "list-filter"
                ink: root.model.filterText !== "" ? Theme.accent : Theme.muted
                tip: qsTr("Filter")
                onClicked: menu.popup(filter, 0, filter.height + 4)

                StreamsFilter {
                    id: menu
                    streams: root.model
                }
            }
        }
        Row {
            id: filterLine
            x: 16
            y: tools.y + tools.height + 8
            width: parent.width - 32
            visible: root.model.filterText !== ""
            spacing: 8
            Label {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, parent.width - clear.width - 8)
                text: root.model.filterText
                kind: Label.Secondary
                color: Theme.muted
            }
            LinkText {
                id: clear
                objectName: "streams.filter.clear"
                anchors.verticalCenter: parent.verticalCenter
                //: Takes the filter of a list away.
                text: qsTr("Show all")
                onClicked: root.model.filterWanted(0, 0, 0)
            }
        }
    }
    Item {
        id: found
        anchors { left: parent.left; right: parent.right; top: head.bottom }
        height: visible ? note.height + 12 : 0
        visible: root.model.foundTitle !== ""
        Banner {
            id: note
            objectName: "streams.found"
            x: 16
            width: parent.width - 32
            title: root.model.foundTitle
            text: root.model.foundText
            actionText: qsTr("Close")
            onActionClicked: root.model.foundClosed()
        }
    }
    Divider {
        anchors { left: parent.left; right: parent.right; top: found.bottom }
    }
    ListView {
        id: list
        objectName: "streams.list"
        anchors { left: parent.left; right: parent.right; top: found.bottom; topMargin: 1; bottom: parent.bottom }
        visible: root.model.listState === StreamsModel.Ready
        model: root.model.list
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        currentIndex: -1
        keyNavigationEnabled: false
        activeFocusOnTab: true
        reuseItems: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Streams")
        T.ScrollBar.vertical: ScrollBar { minimumSize: 0.04 }
        onActiveFocusChanged: if (activeFocus && currentIndex < 0) currentIndex = Math.max(0, root.model.list.rowOf(root.model.stream.key))
        Keys.onDownPressed: root.move(currentIndex + 1)
        Keys.onUpPressed: root.move(currentIndex - 1)
        Keys.onReturnPressed: root.opened(root.model.list.keyAt(currentIndex))
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

        delegate: StreamItem {
            selected: key !== "" && key === root.model.stream.key
            current: list.activeFocus && ListView.isCurrentItem
            onClicked: {
                list.currentIndex = index;
                list.forceActiveFocus(Qt.MouseFocusReason);
                root.opened(key);
            }
        }
    }
    Column {
        anchors { left: parent.left; right: parent.right; top: found.bottom; topMargin: 1 }
        visible: root.model.listState === StreamsModel.Loading
        Repeater {
            model: 6
            StreamItem {
                required property int modelData
                width: root.width
                key: ""
                symbol: ""
                title: ""
                detail: ""
                stateIcon: ""
                stateText: ""
                stateKind: 0
                tip: ""
            }
        }
    }
    Banner {
        objectName: "streams.problem"
        anchors { left: parent.left; right: parent.right; margins: 16; top: found.bottom }
        visible: root.model.listState === StreamsModel.Failed
        kind: Banner.Bad
        title: root.model.problemTitle
        text: root.model.problemText
        code: root.model.problemCode
        actionText: qsTr("Try again")
        onActionClicked: root.model.retryWanted()
    }
    Column {
        objectName: "streams.none"
        anchors { left: parent.left; right: parent.right; leftMargin: 16; rightMargin: 16; top: found.bottom; topMargin: 24 }
        visible: root.model.listState === StreamsModel.NoMatch || root.model.listState === StreamsModel.Nothing
        spacing: 8
        Label {
            width: parent.width
            text: root.model.listState === StreamsModel.NoMatch ? (root.model.search.trim() === "" ? qsTr("No stream matches") : qsTr("Nothing matches “%1”").arg(TextKit.foreign(root.model.search.trim(), 60, false))) : qsTr("No stream yet")
            kind: Label.Section
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        Label {
            width: parent.width
            text: root.model.listState === StreamsModel.NoMatch ? qsTr("What is not on this computer can be opened by its id.")
                                                                 : qsTr("What you publish lies in streams, and they are listed here.")
            color: Theme.muted
            wrapMode: Text.Wrap
        }
    }
}
