import QtQuick
import QtQuick.Templates as T
import Amphora

/// A row of the list of accounts, drawn as a part of its card.
T.ItemDelegate { // For screen readers a row, by its class (see TabPart).
    id: root

    required property int index
    required property string key
    required property string section
    required property string symbol
    required property string letter
    required property string title
    required property string whole
    required property string detail
    required property bool label
    required property bool last
    required property string stateIcon
    required property string stateText
    required property int stateKind
    required property string tip
    property AccountsModel accounts
    property bool own: true
    property int inset: 24

    readonly property bool selected: key === accounts.openKey
    readonly property bool current: ListView.view !== null && ListView.view.activeFocus && ListView.isCurrentItem
    readonly property bool tight: width < 640 * Theme.textScale
    readonly property color ink: stateKind === Chip.Good ? Theme.good : stateKind === Chip.Bad ? Theme.bad : stateKind === Chip.Warn ? Theme.warn : Theme.muted

    width: ListView.view ? ListView.view.width : 400
    implicitHeight: Math.max(Theme.rowTall, words.height + 16)
    objectName: "accounts.row." + index
    hoverEnabled: true
    clip: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: [whole, detail, stateText].filter(part => part !== "").join(", ")
    Accessible.description: tip
    Accessible.selected: selected
    Accessible.onPressAction: clicked()

    background: Item {
        Rectangle { // The last row shows the round corners of the card, the others lie before them.
            x: root.inset
            y: -Theme.radiusCard
            width: parent.width - 2 * root.inset
            height: parent.height + Theme.radiusCard + (root.last ? 0 : Theme.radiusCard)
            radius: Theme.radiusCard
            color: Theme.raised
            border { width: 1; color: Theme.line }
            antialiasing: true
        }
        Rectangle {
            x: root.inset + 1
            width: parent.width - 2 * root.inset - 2
            y: 1
            height: parent.height - (root.last ? 2 : 1)
            radius: root.last ? Theme.radiusCard - 1 : 0
            color: root.selected ? Theme.selected : root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"
        }
        Rectangle {
            x: root.inset + 1
            width: parent.width - 2 * root.inset - 2
            y: 1
            height: Math.min(parent.height - 1, Theme.radiusCard)
            visible: root.last
            color: root.selected ? Theme.selected : root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"
        }
        Rectangle {
            x: root.mirrored ? parent.width - root.inset - 2 : root.inset
            width: 2
            height: parent.height
            visible: root.selected
            color: Theme.accent
        }
        Divider {
            x: root.inset
            width: parent.width - 2 * root.inset
        }
        FocusRing {
            anchors { leftMargin: root.inset; rightMargin: root.inset }
            shown: root.current
            inside: true
            inner: 0
        }
    }
    contentItem: Item {
        Tile {
            id: tile
            anchors { left: parent.left; leftMargin: root.inset + 16; verticalCenter: parent.verticalCenter }
            iconName: root.symbol
            letter: root.letter
            iconSize: Theme.iconMedium
            kind: root.stateKind === Chip.Bad ? Chip.Bad : root.stateKind === Chip.Warn ? Chip.Warn : Chip.Neutral
            lifted: root.selected
        }
        Column {
            id: words
            anchors { left: tile.right; leftMargin: 12; right: power.left; rightMargin: 12; verticalCenter: parent.verticalCenter }
            spacing: 2
            Label {
                width: parent.width
                text: root.title
                kind: Label.Mono
                horizontalAlignment: Text.AlignLeft // Said aloud, it follows the direction of the window and not that of the text.
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                horizontalAlignment: Text.AlignLeft
                text: root.detail
                kind: Label.Secondary
                color: Theme.muted
                wrapMode: Text.Wrap
                maximumLineCount: 2
                Accessible.ignored: true
            }
            Row {
                width: parent.width
                visible: root.tight
                spacing: 8
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    icon: root.stateIcon
                    color: root.ink
                }
                Label {
                    width: Math.min(implicitWidth, parent.width - Theme.iconRoom)
                    text: root.stateText
                    kind: Label.Secondary
                    color: root.stateKind === Chip.Bad || root.stateKind === Chip.Warn ? root.ink : Theme.muted
                    Accessible.ignored: true
                }
            }
        }
        Item {
            id: power
            anchors { right: standing.left; rightMargin: root.tight ? 0 : 12; verticalCenter: parent.verticalCenter }
            visible: !root.tight
            width: visible ? Math.max(Math.round(96 * Theme.textScale), mark.implicitWidth) : 0
            height: mark.height
            Chip {
                id: mark
                anchors.left: parent.left // Narrower than its column: mirrored with it.
                visible: root.label
                lifted: root.selected
                iconName: "tag"
                //: What a linked account may do: it shows that it is theirs, nothing more.
                text: qsTr("Label")
                tip: qsTr("It shows whose the account is, and gives it no rights.")
                Accessible.ignored: true
            }
        }
        Row {
            id: standing
            anchors { right: more.left; rightMargin: root.tight ? 0 : 12; verticalCenter: parent.verticalCenter }
            visible: !root.tight
            width: visible ? Math.round(168 * Theme.textScale) : 0
            spacing: 8
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                icon: root.stateIcon
                color: root.ink
            }
            SnugLabel {
                most: parent.width - Theme.iconRoom
                text: root.stateText
                kind: Label.Secondary
                color: root.stateKind === Chip.Bad || root.stateKind === Chip.Warn ? root.ink : Theme.muted
                Accessible.ignored: true
            }
        }
        IconButton {
            id: more
            objectName: "accounts.menu." + root.index
            anchors { right: parent.right; rightMargin: root.inset + 8; verticalCenter: parent.verticalCenter }
            focusPolicy: Qt.NoFocus
            iconName: "ellipsis"
            //: Tooltip of an account's menu; %1 is its address.
            tip: qsTr("More about %1").arg(root.title)
            onClicked: menu.open()

            Menu {
                id: menu
                y: more.height + 4
                x: root.mirrored ? 0 : more.width - width
                MenuEntry {
                    objectName: "accounts.menu.copy"
                    text: qsTr("Copy address")
                    iconName: "copy"
                    onTriggered: TextKit.copy(root.whole)
                }
                MenuEntry {
                    text: qsTr("Evidence")
                    iconName: "shield-check"
                    onTriggered: root.clicked()
                }
                MenuEntry {
                    objectName: "accounts.menu.unlink"
                    text: qsTr("Unlink…")
                    iconName: "trash-2"
                    destructive: true
                    enabled: root.own && root.label && !root.accounts.locked
                    onTriggered: root.accounts.unlinkWanted(root.key)
                }
            }
        }
    }
}
