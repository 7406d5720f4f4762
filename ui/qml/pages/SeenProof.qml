import QtQuick
import Amphora

/// Something that the other side can check or must know.
Item {
    id: root

    required property string key
    required property string text
    required property string symbol

    width: parent ? parent.width : implicitWidth
    implicitWidth: 240
    implicitHeight: words.implicitHeight + 8
    Accessible.role: Accessible.ListItem
    Accessible.name: text

    Icon {
        id: mark
        anchors { left: parent.left; leftMargin: 16 }
        y: 4 + (Theme.secondaryLine - height) / 2
        icon: root.symbol
    }
    Label {
        id: words
        anchors { left: mark.right; leftMargin: 8; right: parent.right; rightMargin: 16; top: parent.top; topMargin: 4 }
        text: root.text
        kind: Label.Secondary
        color: Theme.muted
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
