import QtQuick
import QtQuick.Templates as T
import Amphora

/// A row of a list: start (icon, tile, avatar), one or two lines, end. `firstAction` shows while the pointer or keyboard is on it.
/// A row that opens nothing sets `interactive: false`: it is then neither a target nor a stop for Tab.
T.ItemDelegate {
    id: root

    property string secondary
    property string iconName
    property color iconColor: Theme.muted
    property int iconSize: Theme.iconSmall
    property string tileIcon
    property int tileKind: Chip.Neutral
    property bool selected: false
    property bool interactive: true
    property bool strong: false
    property bool quiet: false
    property bool topLine: true
    property int gap: 12
    property Component start
    property bool showHovered: hovered && interactive
    property bool showFocus: visualFocus
    readonly property bool open: showHovered || showFocus
    default property alias trailing: end.data

    width: parent ? parent.width : implicitWidth
    hoverEnabled: true
    focusPolicy: interactive ? Qt.StrongFocus : Qt.NoFocus
    leftPadding: Theme.space16
    rightPadding: Theme.space16
    implicitHeight: Math.max(secondary !== "" ? Theme.rowTall : Theme.row, words.implicitHeight + 16)
    implicitWidth: 200
    Accessible.role: Accessible.ListItem
    Accessible.name: secondary === "" ? text : text + ". " + secondary
    Accessible.selected: selected
    Accessible.onPressAction: if (interactive) clicked()
    Keys.onReturnPressed: if (interactive) clicked()

    contentItem: Item {
        Item {
            id: front
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            width: root.start ? custom.width : root.tileIcon !== "" ? tile.width : root.iconName !== "" ? root.iconSize : 0
            height: parent.height

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                icon: root.start || root.tileIcon !== "" ? "" : root.iconName
                size: root.iconSize
                color: root.iconColor
            }
            Tile {
                id: tile
                anchors.verticalCenter: parent.verticalCenter
                visible: root.tileIcon !== "" && !root.start
                iconName: root.tileIcon
                lifted: root.selected
                kind: root.tileKind
            }
            Loader {
                id: custom
                anchors.verticalCenter: parent.verticalCenter
                sourceComponent: root.start
            }
        }
        Column {
            id: words
            anchors {
                left: front.right
                leftMargin: front.width > 0 ? root.gap : 0
                right: end.left
                rightMargin: end.width > 0 ? root.gap : 0
                verticalCenter: parent.verticalCenter
            }
            Label {
                width: parent.width
                text: root.text
                kind: root.strong || root.selected || root.secondary !== "" ? Label.Strong : Label.Body
                color: root.quiet ? Theme.muted : Theme.text
                // What opens a page says the rest there; what is only read here is read to its end.
                wrapMode: root.interactive ? Text.NoWrap : Text.Wrap
                maximumLineCount: root.interactive ? 1 : 3
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                visible: root.secondary !== ""
                text: root.secondary
                kind: Label.Secondary
                color: Theme.muted
                wrapMode: Text.Wrap
                maximumLineCount: root.interactive ? 2 : 5
                Accessible.ignored: true
            }
        }
        Row {
            id: end
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            spacing: 12
        }
    }
    background: Item {
        Rectangle {
            anchors { fill: parent; leftMargin: 1; rightMargin: 1 }
            color: root.selected ? Theme.selected : root.interactive && (root.down || root.showHovered) ? Theme.hover : "transparent"
        }
        Rectangle {
            width: 2
            height: parent.height
            x: root.mirrored ? parent.width - 2 : 0
            color: root.selected ? Theme.accent : "transparent"
        }
        Divider {
            width: parent.width
            visible: root.topLine
        }
        FocusRing {
            shown: root.showFocus
            inside: true
            inner: 0
        }
    }
}
