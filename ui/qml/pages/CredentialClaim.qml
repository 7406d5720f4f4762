import QtQuick
import Amphora

/// Something that a credential says, in its issuer's words.
Item {
    id: root

    required property int index
    required property string key
    required property string part
    required property string label
    required property string text
    required property int depth

    readonly property int edge: 16 + 12 * Math.min(depth, 6)
    readonly property int nameWidth: Math.round(Math.min(112 * Theme.textScale, width * 0.4)) - (edge - 16)

    width: parent ? parent.width : implicitWidth
    implicitWidth: 320
    implicitHeight: head.height + Math.max(Theme.rowTable, name.height + 20, text === "" ? 0 : value.height + 20)
    Accessible.role: Accessible.ListItem
    Accessible.name: text === "" ? name.text : name.text + ": " + value.text

    Item {
        id: head
        width: parent.width
        height: visible ? section.height + 20 : 0
        visible: root.part !== ""
        ForeignText {
            id: section
            anchors { left: parent.left; leftMargin: 16; right: parent.right; rightMargin: 16; bottom: parent.bottom; bottomMargin: 8 }
            words: root.part
            limit: 120
            kind: Label.Strong
            Accessible.role: Accessible.Heading
        }
    }
    Divider {
        y: 0
        width: parent.width
        visible: root.index > 0
    }
    ForeignText {
        id: name
        anchors { left: parent.left; leftMargin: root.edge; top: head.bottom; topMargin: 10 }
        width: root.text === "" ? parent.width - root.edge - 16 : root.nameWidth
        words: root.label
        limit: 80
        multiline: true
        color: root.text === "" ? Theme.text : Theme.muted
        Accessible.ignored: true
    }
    ForeignText {
        id: value
        anchors { left: name.right; leftMargin: 12; right: parent.right; rightMargin: 16; top: head.bottom; topMargin: 10 }
        visible: root.text !== ""
        words: root.text
        limit: 2000
        multiline: true
        maximumLineCount: 60
        Accessible.ignored: true
    }
}
