import QtQuick
import QtQuick.Templates as T
import Amphora

/// A choice of two or three with a radio at its start and room below for what the choice needs.
T.RadioButton { // For screen readers a choice, by its class (see TabPart).
    id: root

    required property string iconName
    required property string title
    required property string detail
    property bool chosen: false
    property string chipText
    property string chipIcon: "circle-check"
    property int chipKind: Chip.Good
    default property alias extra: below.data

    width: parent ? parent.width : implicitWidth
    implicitHeight: Math.max(96, words.implicitHeight + 32)
    implicitWidth: 600
    checked: chosen
    hoverEnabled: true
    opacity: enabled ? 1 : Theme.disabledOpacity
    Accessible.role: Accessible.RadioButton
    Accessible.name: title
    Accessible.description: detail
    Accessible.onPressAction: clicked()
    // What is chosen already is gone on with: the page hears the key.
    Keys.onReturnPressed: event => {
        event.accepted = !chosen;
        if (!chosen)
            clicked();
    }
    Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    contentItem: Item {
        Rectangle {
            id: dot
            anchors { left: parent.left; leftMargin: 17 }
            y: tile.y + (tile.height - height) / 2
            width: Theme.check
            height: Theme.check
            radius: width / 2
            antialiasing: true
            color: root.chosen ? Theme.accent : Theme.raised
            border { width: root.chosen ? 0 : 1; color: Theme.outline }
            Rectangle {
                anchors.centerIn: parent
                visible: root.chosen
                width: 6
                height: 6
                radius: 3
                color: Theme.inkOnAccent
            }
        }
        Tile {
            id: tile
            anchors { left: dot.right; leftMargin: 16 }
            y: 17
            side: 40
            iconName: root.iconName
            kind: root.chosen ? Chip.Accent : Chip.Neutral
        }
        Column {
            id: words
            anchors { left: tile.right; leftMargin: 16; right: parent.right; rightMargin: 17; top: parent.top; topMargin: 15 }
            spacing: 4
            Row {
                anchors.left: parent.left
                spacing: 8
                Label {
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.title
                    kind: Label.Section
                    Accessible.ignored: true
                }
                Chip {
                    visible: root.chipText !== ""
                    text: root.chipText
                    iconName: root.chipIcon
                    kind: root.chipKind
                }
            }
            Label {
                width: parent.width
                text: root.detail
                color: Theme.muted
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Column {
                id: below
                width: parent.width
                spacing: 12
                topPadding: visibleChildren.length > 0 ? 8 : 0
                visible: children.length > 0 && root.chosen
            }
        }
    }
    background: Rectangle {
        radius: Theme.radiusCard
        color: root.hovered && !root.chosen ? Theme.hover : Theme.raised
        border { width: root.chosen ? 2 : 1; color: root.chosen ? Theme.accent : Theme.line }
        antialiasing: true
        FocusRing {
            shown: root.visualFocus
            inner: Theme.radiusCard
        }
    }
}
