import QtQuick
import Amphora

/// One version on the line: dot, title, when and by which device, how far it has come.
Item {
    id: root

    required property string title
    required property string detail
    required property int status
    required property int nodes
    required property string tip
    required property bool draft

    width: parent ? parent.width : 288
    implicitHeight: Math.max(Theme.row, words.implicitHeight + 8)
    Accessible.role: Accessible.ListItem
    Accessible.name: title + ", " + detail

    Rectangle {
        x: 4
        anchors.verticalCenter: parent.verticalCenter
        width: 9
        height: 9
        radius: 4.5
        antialiasing: true
        color: root.draft ? Theme.accent : Theme.raised
        border { width: root.draft ? 0 : 2; color: Theme.lineStrong }
    }
    Column {
        id: words
        anchors { left: parent.left; leftMargin: 25; right: chip.left; rightMargin: 8; verticalCenter: parent.verticalCenter }
        Label {
            width: parent.width
            text: root.title
            kind: root.draft ? Label.Strong : Label.Body
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: root.detail
            kind: Label.Secondary
            color: Theme.muted
            Accessible.ignored: true
        }
    }
    StatusChip {
        id: chip
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        visible: !root.draft
        width: visible ? implicitWidth : 0
        status: root.status
        nodes: root.nodes
        tip: root.tip
    }
}
