import QtQuick
import QtQuick.Templates as T
import Amphora

/// A credential in the list.
T.ItemDelegate {
    id: root

    required property int index
    required property string key
    required property string title
    required property string detail
    required property string symbol
    required property int tone
    required property string stateIcon
    required property string stateText
    required property int stateKind
    property bool selected: false
    property bool current: false

    // The bar of the list has its room beside the cards.
    width: ListView.view ? ListView.view.width - 12 : 288
    x: mirrored ? 12 : 0
    implicitHeight: Math.max(72, words.height + 24, tile.height + 24)
    objectName: "credentials.card." + index
    padding: 0
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: [title, detail, stateText].filter(part => part !== "").join(", ")
    Accessible.selected: selected
    Accessible.onPressAction: clicked()

    background: Item {
        Rectangle {
            anchors.fill: parent
            radius: Theme.radiusCard
            color: root.down ? Theme.pressed : root.hovered && !root.selected ? Theme.hover : Theme.raised
            border { width: root.selected ? 2 : 1; color: root.selected ? Theme.accent : Theme.line }
            antialiasing: true
        }
        FocusRing {
            shown: root.current
            inside: true
            inner: Theme.radiusCard
        }
    }
    CredentialTile {
        id: tile
        anchors { left: parent.left; leftMargin: 17; verticalCenter: parent.verticalCenter }
        iconName: root.symbol
        tone: root.tone
    }
    Column {
        id: words
        anchors { left: tile.right; leftMargin: 12; right: mark.left; rightMargin: 12; verticalCenter: parent.verticalCenter }
        ForeignText {
            width: parent.width
            words: root.title
            limit: 120
            kind: Label.Strong
            Accessible.ignored: true
        }
        ForeignText {
            width: parent.width
            words: root.detail
            limit: 120
            kind: Label.Secondary
            color: Theme.muted
            Accessible.ignored: true
        }
    }
    Icon {
        id: mark
        anchors { right: parent.right; rightMargin: 17; verticalCenter: parent.verticalCenter }
        icon: root.stateIcon
        size: Theme.iconMedium
        color: root.stateKind === Chip.Good ? Theme.good : root.stateKind === Chip.Warn ? Theme.warn : root.stateKind === Chip.Bad ? Theme.bad : Theme.muted

        HoverHandler { id: over }
        Tip {
            text: root.stateText
            visible: over.hovered && root.stateText !== ""
        }
    }
}
