import QtQuick
import Amphora

/// A name and what it names, in a box of such lines.
Item {
    id: root

    required property int index
    required property string key
    required property string label
    required property string text
    required property string identifier
    required property string note

    readonly property int nameWidth: Math.round(Math.min(124 * Theme.textScale, width * 0.38))

    width: parent ? parent.width : implicitWidth
    implicitWidth: 280
    implicitHeight: Math.max(Theme.rowTable, name.implicitHeight + 20, value.height + 20)
    Accessible.role: Accessible.ListItem
    Accessible.name: label + ": " + (identifier !== "" ? identifier : words.text) + (note !== "" ? ", " + note : "")

    Divider {
        width: parent.width
        visible: root.index > 0
    }
    Label {
        id: name
        anchors { left: parent.left; leftMargin: 16; top: parent.top; topMargin: 10 }
        width: root.nameWidth
        text: root.label
        color: Theme.muted
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Column {
        id: value
        anchors { left: name.right; leftMargin: 12; right: parent.right; rightMargin: 16; top: parent.top; topMargin: 10 }
        spacing: 2

        Identifier {
            objectName: "fact." + root.key
            visible: root.identifier !== ""
            width: Math.min(implicitWidth, parent.width)
            height: Math.max(implicitHeight, Theme.bodyLine)
            value: root.identifier
        }
        ForeignText {
            id: words
            width: parent.width
            visible: root.text !== ""
            words: root.text
            limit: 4000
            multiline: true
            maximumLineCount: 60
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: root.note
            kind: Label.Secondary
            color: Theme.muted
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
