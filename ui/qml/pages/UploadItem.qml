import QtQuick
import Amphora

/// One kind of thing that would go, or stay; "Show" opens the list.
Item {
    id: root

    required property string key
    required property string symbol
    required property string title
    required property string detail
    required property string all

    property bool shown: false

    implicitHeight: Math.max(56, words.implicitHeight + 16)

    Divider { width: parent.width }
    Icon {
        anchors { left: parent.left; leftMargin: 24 }
        y: (56 - height) / 2
        icon: root.symbol
        size: Theme.iconMedium
    }
    Column {
        id: words
        anchors { left: parent.left; leftMargin: 36 + Theme.iconMedium; right: more.left; rightMargin: 12 }
        y: 9
        Label {
            width: parent.width
            text: root.title
            kind: Label.Strong
        }
        Label {
            width: parent.width
            text: root.detail
            kind: Label.Secondary
            color: Theme.muted
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            visible: root.shown
            topPadding: 4
            text: root.all
            kind: Label.Mono
            color: Theme.muted
            wrapMode: Text.WrapAnywhere
        }
    }
    LinkText {
        id: more
        objectName: "nodes.first.show." + root.key
        anchors { right: parent.right; rightMargin: 24 }
        y: (56 - height) / 2
        visible: root.all !== ""
        width: visible ? implicitWidth : 0
        text: root.shown ? qsTr("Hide") : qsTr("Show")
        onClicked: root.shown = !root.shown
    }
}
