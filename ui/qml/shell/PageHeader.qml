import QtQuick
import Amphora

/// The 56-px head of a page: title, a chip and a note after it, actions at the end with the primary last.
Item {
    id: root

    property string title
    property string note
    property bool line: false
    property bool narrow: false
    property alias chip: chipSlot.data
    /// Before the title: the way back from what the page shows for a while.
    property alias start: startRow.data
    default property alias actions: actionRow.data

    width: parent ? parent.width : implicitWidth
    implicitHeight: Math.max(Theme.pageHeader, name.implicitHeight + 24)
    implicitWidth: 400

    Row {
        id: startRow
        anchors { left: parent.left; leftMargin: width > 0 ? 12 : 0; verticalCenter: parent.verticalCenter }
    }
    Label {
        id: name
        anchors { left: startRow.right; leftMargin: startRow.width > 0 ? 8 : 24; verticalCenter: parent.verticalCenter }
        visible: !root.narrow
        width: visible ? Math.min(implicitWidth, parent.width - (startRow.width > 0 ? startRow.width + 20 : 24) - actionRow.width - (root.narrow ? 16 : 24) - 24) : 0
        text: root.title
        kind: Label.Title
        Accessible.role: Accessible.Heading
    }
    Row {
        id: chipSlot
        anchors { left: name.right; leftMargin: root.narrow ? 0 : 12; verticalCenter: parent.verticalCenter }
        spacing: 8
    }
    Label {
        anchors {
            left: chipSlot.right
            leftMargin: chipSlot.width > 0 ? 8 : 12
            right: actionRow.left
            rightMargin: 12
            verticalCenter: parent.verticalCenter
        }
        text: root.note
        kind: Label.Secondary
        color: Theme.muted
    }
    Row {
        id: actionRow
        anchors { right: parent.right; rightMargin: root.narrow ? 16 : 24; verticalCenter: parent.verticalCenter }
        spacing: 8
    }
    Divider {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: root.line
    }
}
