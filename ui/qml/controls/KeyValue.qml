import QtQuick
import Amphora

/// A muted name and its value on one line, for details.
Item {
    id: root

    property string name
    property int nameWidth: Math.round(72 * Theme.textScale)
    property string text
    property bool mono: false
    property int bottomSpace: 0
    default property alias extra: slot.data

    width: parent ? parent.width : implicitWidth
    implicitHeight: Math.max(20, Theme.bodyLine, root.text !== "" ? words.implicitHeight : slot.childrenRect.height) + bottomSpace
    implicitWidth: 280

    Label {
        anchors.left: parent.left
        y: (Theme.bodyLine - lineSize) / 2
        width: root.nameWidth
        text: root.name
        kind: Label.Secondary
        color: Theme.muted
    }
    Label {
        id: words
        anchors { left: parent.left; leftMargin: root.nameWidth + 4; right: parent.right }
        y: root.mono ? (Theme.bodyLine - lineSize) / 2 : 0
        visible: root.text !== ""
        text: root.text
        kind: root.mono ? Label.Mono : Label.Body
        wrapMode: root.mono ? Text.WrapAnywhere : Text.Wrap
    }
    Item {
        id: slot
        anchors { left: parent.left; leftMargin: root.nameWidth + 4; right: parent.right }
        y: (Theme.bodyLine - Theme.monoLine) / 2 // An identifier stands there.
        height: childrenRect.height
    }
}
