import QtQuick
import Amphora

/// One place with copies: name, number, bar.
Item {
    id: root

    required property string symbol
    required property string title
    required property string number
    required property double share

    width: parent ? parent.width : 200
    implicitHeight: name.implicitHeight + 8
    Accessible.role: Accessible.StaticText
    Accessible.name: title + ", " + number

    Icon {
        anchors { left: parent.left; verticalCenter: name.verticalCenter }
        icon: root.symbol
    }
    ForeignText {
        id: name
        anchors { left: parent.left; leftMargin: Theme.iconRoom; right: count.left; rightMargin: 8 }
        words: root.title
        limit: 80
        Accessible.ignored: true
    }
    Label {
        id: count
        anchors { right: parent.right; verticalCenter: name.verticalCenter }
        text: root.number
        kind: Label.Secondary
        color: Theme.muted
        Accessible.ignored: true
    }
    Progress {
        anchors { left: parent.left; leftMargin: Theme.iconRoom; right: parent.right; bottom: parent.bottom }
        value: root.share
        good: true
        Accessible.ignored: true
    }
}
