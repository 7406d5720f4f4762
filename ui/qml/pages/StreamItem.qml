import QtQuick
import QtQuick.Templates as T
import Amphora

/// A row of the list of streams. As light as can be: the list may have a hundred thousand of them.
T.ItemDelegate { // For screen readers a row, by its class (see TabPart).
    id: root

    required property int index
    required property string key
    required property string symbol
    required property string title
    required property string detail
    required property string stateIcon
    required property string stateText
    required property int stateKind
    required property string tip
    property bool selected: false
    property bool current: false

    readonly property color ink: stateKind === Chip.Good ? Theme.good : stateKind === Chip.Bad ? Theme.bad : stateKind === Chip.Warn ? Theme.warn : Theme.muted

    width: ListView.view ? ListView.view.width : 288
    implicitHeight: Math.max(Theme.rowTall, words.height + 16)
    objectName: "streams.row." + index
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    //: Spoken for a row that is still being read.
    Accessible.name: key === "" ? qsTr("Loading") : [title, detail, stateText].filter(part => part !== "").join(", ")
    Accessible.selected: selected
    Accessible.onPressAction: clicked()

    background: Item {
        Rectangle {
            anchors.fill: parent
            color: root.selected ? Theme.selected : root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"
        }
        Rectangle {
            width: 2
            height: parent.height
            x: root.mirrored ? parent.width - 2 : 0
            visible: root.selected
            color: Theme.accent
        }
        Divider {
            y: parent.height - 1
            width: parent.width
        }
        FocusRing {
            shown: root.current
            inside: true
            inner: 0
        }
    }
    Tile {
        lifted: root.selected
        id: tile
        anchors { left: parent.left; leftMargin: 16; verticalCenter: parent.verticalCenter }
        iconName: root.symbol
    }
    // While a row is read: bars of the real height, no shimmer.
    Rectangle {
        anchors { left: tile.right; leftMargin: 12; bottom: tile.verticalCenter; bottomMargin: 3 }
        width: 96
        height: 8
        radius: 4
        visible: root.key === ""
        color: Theme.line
    }
    Rectangle {
        anchors { left: tile.right; leftMargin: 12; top: tile.verticalCenter; topMargin: 3 }
        width: 144
        height: 8
        radius: 4
        visible: root.key === ""
        color: Theme.line
    }
    Column {
        id: words
        anchors { left: tile.right; leftMargin: 12; right: parent.right; rightMargin: 16; verticalCenter: parent.verticalCenter }
        Label {
            anchors.left: parent.left
            width: parent.width - (outcome.visible ? outcome.width + 8 : 0)
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
    Row { // Beside the title, so that the line below has the whole width.
        id: outcome
        anchors { right: parent.right; rightMargin: 16; top: words.top; topMargin: (Theme.bodyLine - height) / 2 }
        spacing: 6
        visible: root.stateText !== ""
        width: visible ? implicitWidth : 0
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            icon: root.stateIcon
            color: root.ink
        }
        Label {
            text: root.stateText
            kind: Label.Secondary
            color: root.stateKind === Chip.Bad || root.stateKind === Chip.Warn ? root.ink : Theme.muted
            Accessible.ignored: true
        }
    }
}
