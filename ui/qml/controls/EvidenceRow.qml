import QtQuick
import Amphora

/// One fact of the evidence panel: how it is known, then the detail.
Item {
    id: root

    property string iconName
    property int kind: Chip.Good
    property string text
    property string detail
    default property alias extra: below.data

    width: parent ? parent.width : implicitWidth
    implicitHeight: words.implicitHeight
    implicitWidth: 280

    Icon {
        id: mark
        anchors.left: parent.left
        y: (Theme.bodyLine - height) / 2
        icon: root.iconName
        color: root.kind === Chip.Good ? Theme.good : root.kind === Chip.Warn ? Theme.warn : root.kind === Chip.Bad ? Theme.bad : Theme.muted
    }
    Column {
        id: words
        anchors { left: mark.right; leftMargin: 12; right: parent.right }
        spacing: 2
        Label {
            width: parent.width
            text: root.text
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
        Column {
            id: below
            width: parent.width
            spacing: 4
        }
    }
}
