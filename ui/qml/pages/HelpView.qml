import QtQuick
import QtQuick.Templates as T
import Amphora

/// The help: topics with a field to find in them, and the opened one. On its page, and in a sheet where there are no pages. Model: HelpModel.
FocusScope {
    id: root

    required property HelpModel model
    /// Of the names of its controls: it may stand twice in the window.
    property string name: "help"
    readonly property bool folded: width < 600 * Theme.textScale
    readonly property bool finding: model.query.trim().length > 1

    function find() {
        field.forceActiveFocus(Qt.ShortcutFocusReason);
        field.input.selectAll();
    }

    PartList {
        id: parts
        objectName: root.name + ".topic"
        anchors { left: parent.left; leftMargin: root.folded ? 8 : 0; top: parent.top; topMargin: root.folded ? 8 : 0 }
        width: root.folded ? parent.width - 16 : implicitWidth
        folded: root.folded
        label: qsTr("Help")
        //: Of a search in the help; stands where the name of the opened topic stands otherwise.
        elsewhere: qsTr("Results")
        keys: root.model.topics
        titles: root.model.titles
        icons: root.model.icons
        current: root.finding ? "" : root.model.topic
        onChosen: key => root.model.topicWanted(key)

        TextField {
            id: field
            objectName: root.name + ".find"
            iconName: "search"
            width: parent.width
            focus: true
            placeholder: qsTr("Find in the help")
            text: root.model.query
            onEdited: text => root.model.query = text
            onAccepted: if (root.finding && found.count > 0) root.model.placeWanted(found.itemAtIndex(Math.max(0, found.currentIndex)).key)
            Keys.onDownPressed: if (root.finding) found.forceActiveFocus(Qt.TabFocusReason)
            Keys.onEscapePressed: event => {
                event.accepted = root.model.query !== "";
                root.model.query = "";
            }
        }
    }
    Divider {
        id: edge
        anchors { left: parts.right; top: parent.top; bottom: parent.bottom }
        width: 1
        visible: !root.folded
    }
    Banner {
        id: foreign
        objectName: root.name + ".foreign"
        anchors { left: list.left; right: list.right; top: list.parent.top; leftMargin: 24; rightMargin: 24; topMargin: 16 + (root.folded ? parts.height + 8 : 0) }
        visible: root.model.foreign && !root.finding
        text: qsTr("This topic is there in English only.")
    }
    ListView {
        id: list
        objectName: root.name + ".text"
        anchors {
            left: root.folded ? parent.left : edge.right
            right: parent.right
            top: foreign.visible ? foreign.bottom : root.folded ? parts.bottom : parent.top
            bottom: parent.bottom
        }
        visible: !root.finding
        model: root.model.blocks
        cacheBuffer: 0 // What is made ahead is asked for in vain when the next topic is shorter.
        clip: true
        topMargin: 24
        bottomMargin: 32
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        T.ScrollBar.vertical: ScrollBar {}

        /// The block that was asked for.
        property int placed: 0

        Keys.onDownPressed: flick(0, -600)
        Keys.onUpPressed: flick(0, 600)
        Keys.onPressed: event => {
            if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp) {
                const way = event.key === Qt.Key_PageDown ? 1 : -1;
                contentY = Math.max(originY - topMargin, Math.min(originY + contentHeight - height + bottomMargin, contentY + way * height * 0.9));
                event.accepted = true;
            }
        }
        Accessible.role: Accessible.List
        Accessible.name: root.model.titles[root.model.topics.indexOf(root.model.topic)] ?? ""
        delegate: HelpBlockItem {
            width: list.width
            found: index > 0 && index === list.placed
            onFollowed: target => root.model.placeWanted(target)
        }

        FocusRing {
            shown: list.activeFocus
            inside: true
            inner: 0
        }
    }
    ListView {
        id: found
        objectName: root.name + ".matches"
        anchors.fill: list
        visible: root.finding
        model: root.model.matches
        cacheBuffer: 0
        clip: true
        topMargin: 8
        bottomMargin: 16
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        T.ScrollBar.vertical: ScrollBar {}
        delegate: HelpMatchRow {
            width: found.width
            query: root.model.query.trim()
            on: ListView.isCurrentItem && found.activeFocus
            onClicked: root.model.placeWanted(key)
            Keys.onReturnPressed: clicked()
        }

        Label {
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: 24 }
            visible: found.count === 0
            text: qsTr("Nothing in the help has these words.")
            color: Theme.muted
            wrapMode: Text.Wrap
        }
    }
    Connections {
        target: root.model
        function onPlaced(block) {
            list.positionViewAtIndex(block, block === 0 ? ListView.Beginning : ListView.Center);
            // Heights above are guessed until they were drawn once.
            Qt.callLater(list.positionViewAtIndex, block, block === 0 ? ListView.Beginning : ListView.Center);
            list.placed = block;
        }
    }
}
