import QtQuick
import Amphora

/// One check and how it went.
Item {
    id: root

    required property int index
    required property string key
    required property string symbol
    required property string title
    required property string detail
    required property string result
    required property int look

    implicitHeight: Math.max(Theme.row, words.height + 20)
    Accessible.role: Accessible.ListItem
    Accessible.name: title + ": " + result + ". " + detail

    Divider {
        width: parent.width
        visible: root.index > 0
    }
    Icon {
        id: mark
        x: root.LayoutMirroring.enabled ? parent.width - width - 16 : 16
        y: words.y + (Theme.bodyLine - height) / 2
        icon: root.symbol
        color: root.look === Chip.Good ? Theme.good : root.look === Chip.Bad ? Theme.bad : Theme.muted
    }
    Column {
        id: words
        anchors { left: parent.left; leftMargin: 28 + mark.width; right: outcome.left; rightMargin: 12; verticalCenter: parent.verticalCenter }
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
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    Label {
        id: outcome
        anchors { right: parent.right; rightMargin: 16 }
        y: words.y
        text: root.result
        kind: Label.Body
        color: root.look === Chip.Bad ? Theme.bad : Theme.muted
        Accessible.ignored: true
    }
}
