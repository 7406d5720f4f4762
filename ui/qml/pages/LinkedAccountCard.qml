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

    /// An address is not broken for what trails: that goes below it.
    readonly property bool stacked: end.width > 0 && width - tile.width - 24 - end.width < 300 * Theme.textScale

    implicitWidth: 400
    implicitHeight: Math.max(tile.height, words.height + (stacked ? end.height + 8 : 0))

    Tile {
        id: tile
        anchors.left: parent.left
        y: root.stacked ? 0 : (root.height - height) / 2
        side: 40
        iconSize: Theme.iconLarge
        iconName: root.symbol
        letter: "?"
    }
    Column {
        id: words
        anchors { left: tile.right; leftMargin: 12; right: parent.right; rightMargin: root.stacked || end.width === 0 ? 0 : end.width + 12 }
        y: root.stacked ? 0 : (root.height - height) / 2
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
        readonly property bool atLeft: root.stacked !== root.LayoutMirroring.enabled

        x: atLeft ? (root.stacked ? words.x : 0) : root.stacked ? words.x + words.width - width : root.width - width
        y: root.stacked ? words.height + 8 : (root.height - height) / 2
        spacing: 8
    }
}
