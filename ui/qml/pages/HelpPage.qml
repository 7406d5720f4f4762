import QtQuick
import Amphora

/// The help as a page of the rail.
Page {
    id: root

    required property HelpModel model

    title: qsTr("Help")

    PageHeader {
        id: head
        title: root.title
        visible: !root.narrow
        height: visible ? implicitHeight : 0
        line: true
    }
    HelpView {
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom }
        focus: true
        model: root.model
    }
}
