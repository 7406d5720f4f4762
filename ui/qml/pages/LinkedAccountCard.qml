import QtQuick
import Amphora

/// Which account the sheet is about.
Item {
    id: root

    property string symbol
    property string address
    property string network
    /// Before the address, where two are compared.
    property string role
    default property alias trailing: end.data

    implicitWidth: 400
    implicitHeight: Math.max(tile.height, words.height)

    Tile {
        id: tile
        anchors { left: parent.left; verticalCenter: parent.verticalCenter }
        side: 40
        iconSize: Theme.iconLarge
        iconName: root.symbol
        letter: "?"
    }
    Column {
        id: words
        anchors { left: tile.right; leftMargin: 12; right: end.left; rightMargin: end.width > 0 ? 12 : 0; verticalCenter: parent.verticalCenter }
        spacing: 2
        Label {
            width: parent.width
            visible: root.role !== ""
            text: root.role
            kind: Label.Secondary
            color: Theme.muted
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            text: root.address
            kind: Label.Mono
            font.weight: Theme.titleWeight
            wrapMode: Text.WrapAnywhere
        }
        Label {
            width: parent.width
            visible: root.network !== ""
            text: root.network
            kind: Label.Secondary
            color: Theme.muted
            wrapMode: Text.Wrap
        }
    }
    Row {
        id: end
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        spacing: 8
    }
}
