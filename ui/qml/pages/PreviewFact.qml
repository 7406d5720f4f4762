import QtQuick
import Amphora

/// One line of the preview: icon and the person's words; not there when there are none.
Item {
    id: root

    required property string iconName
    required property string words
    property color ink: Theme.text

    width: parent ? parent.width : 200
    implicitHeight: visible ? line.implicitHeight + 4 : 0
    visible: words !== ""

    Icon {
        anchors { left: parent.left; verticalCenter: line.verticalCenter }
        icon: root.iconName
    }
    ForeignText {
        id: line
        anchors { left: parent.left; leftMargin: Theme.iconRoom; right: parent.right }
        words: root.words
        limit: 300
        kind: Label.Secondary
        color: root.ink
    }
}
