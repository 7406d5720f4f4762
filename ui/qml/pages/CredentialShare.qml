import QtQuick
import Amphora

/// A claim to tick, with what it says.
Item {
    id: root

    required property string key
    required property string label
    required property string text
    required property string note
    required property int depth
    required property bool on
    required property bool free

    readonly property int indent: 16 * Math.min(depth, 4)

    signal switched(string key)

    implicitHeight: Math.max(Theme.rowTable, line.implicitHeight)

    Row {
        id: line
        anchors { left: parent.left; right: parent.right; leftMargin: root.indent; verticalCenter: parent.verticalCenter }
        spacing: 8

        Check {
            id: box
            objectName: "present.claim." + root.key
            anchors.verticalCenter: parent.verticalCenter
            width: root.text === "" ? line.width : Math.round(root.width * 0.42) - root.indent
            text: root.label
            checked: root.on
            enabled: root.free
            Accessible.description: root.note !== "" ? root.text + ". " + root.note : root.text
            onToggled: {
                root.switched(root.key);
                checked = Qt.binding(() => root.on);
            }
        }
        ForeignText {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(0, line.width - box.width - 8 - (tag.visible ? tag.width + 8 : 0))
            visible: root.text !== ""
            topPadding: 6
            bottomPadding: 6
            words: root.text
            limit: 300
            multiline: true
            maximumLineCount: 3
            color: Theme.muted
        }
        Label {
            id: tag
            anchors.verticalCenter: parent.verticalCenter
            visible: text !== ""
            text: root.note
            kind: Label.Secondary
            color: Theme.muted
        }
    }
}
