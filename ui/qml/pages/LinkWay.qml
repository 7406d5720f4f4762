import QtQuick
import QtQuick.Templates as T
import Amphora

/// One way for an account to sign: tile, name, one line, chevron.
T.AbstractButton {
    id: root

    required property string iconName
    required property string title
    required property string detail
    property bool lastUsed: false

    width: parent ? parent.width : implicitWidth
    implicitHeight: Math.max(64, words.implicitHeight + 24)
    implicitWidth: 600
    hoverEnabled: true
    opacity: enabled ? 1 : Theme.disabledOpacity
    Accessible.role: Accessible.Button
    Accessible.name: title
    Accessible.description: detail
    Accessible.onPressAction: if (enabled) clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    contentItem: Item {
        Tile {
            id: tile
            anchors { left: parent.left; leftMargin: 24; verticalCenter: parent.verticalCenter }
            side: 40
            iconName: root.iconName
            kind: root.lastUsed ? Chip.Accent : Chip.Neutral
        }
        Column {
            id: words
            anchors { left: tile.right; leftMargin: 12; right: mark.left; rightMargin: 12; verticalCenter: parent.verticalCenter }
            spacing: 2
            Row {
                width: parent.width
                spacing: 8
                SnugLabel {
                    anchors.verticalCenter: parent.verticalCenter
                    most: parent.width - (chip.visible ? chip.width + 8 : 0)
                    text: root.title
                    kind: Label.Strong
                    Accessible.ignored: true
                }
                Chip {
                    id: chip
                    visible: root.lastUsed
                    kind: Chip.Outline
                    //: Beside the way to sign that was chosen last time.
                    text: qsTr("Used last")
                }
            }
            Label {
                width: parent.width
                text: root.detail
                kind: Label.Secondary
                color: Theme.muted
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
        Icon {
            id: mark
            anchors { right: parent.right; rightMargin: 24; verticalCenter: parent.verticalCenter }
            icon: "chevron-right"
            mirror: root.mirrored
        }
    }
    background: Rectangle {
        color: root.down ? Theme.pressed : root.hovered || root.lastUsed ? Theme.hover : "transparent"
        Divider { width: parent.width }
        FocusRing {
            shown: root.visualFocus
            inside: true
            inner: 0
        }
    }
}
