import QtQuick
import Amphora

/// A claim as the other side sees it.
Item {
    id: root

    required property string key
    required property string label
    required property string text
    required property string symbol

    width: parent ? parent.width : implicitWidth
    implicitWidth: 240
    implicitHeight: Math.max(name.implicitHeight, value.implicitHeight) + 8
    Accessible.role: Accessible.ListItem
    Accessible.name: label + ": " + text

    ForeignText {
        id: name
        anchors { left: parent.left; leftMargin: 16; top: parent.top; topMargin: 4 }
        width: Math.min(implicitWidth, Math.round(parent.width * 0.45))
        words: root.label
        limit: 80
        multiline: true
        color: Theme.muted
        Accessible.ignored: true
    }
    Icon {
        id: mark
        anchors { right: value.left; rightMargin: 6; verticalCenter: value.verticalCenter }
        icon: root.symbol
    }
    ForeignText {
        id: value
        anchors { right: parent.right; rightMargin: 16; top: parent.top; topMargin: 4 }
        width: Math.min(implicitWidth, parent.width - 32 - name.width - 12 - (mark.visible ? mark.width + 6 : 0))
        words: root.text
        limit: 300
        multiline: true
        maximumLineCount: 6
        horizontalAlignment: Text.AlignRight
        Accessible.ignored: true
    }
}
