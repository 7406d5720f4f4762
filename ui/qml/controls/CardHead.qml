import QtQuick
import Amphora

/// The 48-px head of a card with rows: title, a chip and a muted note after it, and at the end whatever is put inside.
Item {
    id: root

    property string title
    property string note
    property alias chip: mark.data
    default property alias trailing: end.data

    width: parent ? parent.width : implicitWidth
    implicitHeight: Math.max(48, name.implicitHeight + 16)

    Label {
        id: name
        anchors { left: parent.left; leftMargin: Theme.space16; verticalCenter: parent.verticalCenter }
        text: root.title
        kind: Label.Section
        Accessible.role: Accessible.Heading
    }
    Row {
        id: mark
        anchors { left: name.right; leftMargin: 12; verticalCenter: parent.verticalCenter }
        spacing: 8
    }
    Label {
        anchors { left: mark.right; leftMargin: mark.width > 0 ? 8 : 0; right: end.left; rightMargin: 12; verticalCenter: parent.verticalCenter }
        text: root.note
        kind: Label.Secondary
        color: Theme.muted
    }
    Row {
        id: end
        anchors { right: parent.right; rightMargin: Theme.space16; verticalCenter: parent.verticalCenter }
        spacing: 8
    }
    Divider {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
    }
}
