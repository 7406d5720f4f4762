import QtQuick
import Amphora

/// A stream on its way: what, where to or why not, and how far.
Item {
    id: root

    required property string symbol
    required property string title
    required property string aside
    required property bool failed
    required property double progress
    required property string progressText

    implicitHeight: Math.max(40, name.implicitHeight + 20) + (bar.visible ? 24 : 0)
    Accessible.role: Accessible.ListItem
    Accessible.name: title + ", " + aside

    Icon {
        anchors { left: parent.left; verticalCenter: name.verticalCenter }
        icon: root.symbol
    }
    ForeignText {
        id: name
        y: 10
        anchors { left: parent.left; leftMargin: 12 + Theme.iconSmall; right: where.left; rightMargin: 8 }
        words: root.title
        limit: 120
        Accessible.ignored: true
    }
    Label {
        id: where
        anchors { right: parent.right; verticalCenter: name.verticalCenter }
        width: Math.min(implicitWidth, root.width * 0.6)
        text: root.aside
        kind: Label.Secondary
        color: root.failed ? Theme.bad : Theme.muted
        Accessible.ignored: true
    }
    Progress {
        id: bar
        anchors { left: parent.left; leftMargin: 12 + Theme.iconSmall; right: parent.right; top: name.bottom; topMargin: 8 }
        visible: root.progress >= 0
        value: root.progress
        text: root.progressText
    }
}
