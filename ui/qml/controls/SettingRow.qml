import QtQuick
import Amphora

/// One thing that can be chosen: its name, a line that says more, the control at the end or, where there is no room, below.
Item {
    id: root

    property string title
    property string detail
    property bool topLine: true
    default property alias control: slot.data

    readonly property bool beside: width - slot.width - 48 >= Math.min(220 * Theme.textScale, Math.max(name.implicitWidth, 120))

    width: parent ? parent.width : implicitWidth
    implicitWidth: 320
    implicitHeight: Math.max(Theme.rowTall, beside ? Math.max(words.height, slot.height) + 24 : words.height + slot.height + 36)

    Divider {
        width: parent.width
        visible: root.topLine
    }
    Column {
        id: words
        x: root.LayoutMirroring.enabled ? parent.width - width - 16 : 16
        y: root.beside ? (parent.height - height) / 2 : 12
        width: parent.width - 32 - (root.beside && slot.width > 0 ? slot.width + 16 : 0)
        spacing: 2

        Label {
            id: name
            width: parent.width
            text: root.title
            kind: Label.Strong
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: root.detail
            kind: Label.Secondary
            color: Theme.muted
            wrapMode: Text.Wrap
        }
    }
    Row {
        id: slot
        x: root.LayoutMirroring.enabled !== root.beside ? parent.width - width - 16 : 16
        y: root.beside ? (parent.height - height) / 2 : words.y + words.height + 12
        spacing: 8
    }
}
