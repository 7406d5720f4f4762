import QtQuick
import QtQuick.Templates as T
import Amphora

/// One event on the line of a stream's history.
T.ItemDelegate { // For screen readers a row, by its class (see TabPart).
    id: root

    required property int index
    required property string key
    required property string symbol
    required property string title
    required property string detail
    required property string chipText
    required property int chipKind
    required property string tip
    property StreamModel stream
    property ListView view

    readonly property bool selected: stream !== null && key === stream.openEvent

    /// Its content, if it has one; else its bytes.
    function show() {
        root.view.currentIndex = root.index;
        root.stream.versionWanted(root.key);
        root.stream.tab = StreamModel.Content;
    }

    width: ListView.view ? ListView.view.width : 400
    implicitHeight: Math.max(Theme.rowTall, words.height + 16)
    objectName: "stream.event." + index
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: [title, chipText, detail].filter(part => part !== "").join(", ")
    Accessible.selected: selected
    Accessible.onPressAction: clicked()
    onClicked: {
        view.currentIndex = index;
        view.forceActiveFocus(Qt.MouseFocusReason);
        stream.eventWanted(key);
    }
    onDoubleClicked: show()

    background: Item {
        Rectangle {
            anchors.fill: parent
            color: root.selected ? Theme.selected : root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"
        }
        Rectangle {
            readonly property int middle: 24 + node.width / 2

            x: (root.mirrored ? parent.width - middle : middle) - 1
            y: root.index === 0 ? parent.height / 2 : 0
            width: 2
            height: root.view && root.index === root.view.count - 1 ? parent.height / 2 - y : parent.height - y
            color: Theme.line
        }
        FocusRing {
            shown: root.view !== null && root.view.activeFocus && root.ListView.isCurrentItem
            inside: true
            inner: 0
        }
    }
    Rectangle {
        id: node
        anchors { left: parent.left; leftMargin: 24; verticalCenter: parent.verticalCenter }
        width: Theme.avatarSmall
        height: width
        radius: width / 2
        antialiasing: true
        color: root.selected ? Theme.accentSoft : Theme.surface
        border { width: 1; color: root.selected ? Theme.accent : Theme.lineStrong }
        Icon {
            anchors.centerIn: parent
            size: Math.round(14 * Theme.pictureScale)
            icon: root.symbol
            color: root.selected ? Theme.accent : Theme.muted
        }
    }
    Column {
        id: words
        anchors { left: node.right; leftMargin: 12; right: chip.left; rightMargin: 8; verticalCenter: parent.verticalCenter }
        Label {
            width: parent.width
            text: root.title
            kind: Label.Strong
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: root.detail
            kind: Label.Secondary
            color: Theme.muted
            Accessible.ignored: true
        }
    }
    Chip {
        id: chip
        anchors { right: parent.right; rightMargin: 24; verticalCenter: parent.verticalCenter }
        visible: root.chipText !== ""
        width: visible ? implicitWidth : 0
        text: root.chipText
        kind: root.chipKind
        tip: root.tip
        Accessible.ignored: true
    }
}
