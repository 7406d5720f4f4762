import QtQuick
import Amphora

/// A page or list without content: drawing, one sentence, one action.
Item {
    id: root

    property string drawing: "clear"
    property string title
    property string text
    property string actionText
    property string actionIcon
    property string secondText
    property string note
    /// Of a failure.
    property string code

    signal actionClicked()
    signal secondClicked()

    implicitHeight: column.implicitHeight
    implicitWidth: 360

    Column {
        id: column
        anchors.centerIn: parent
        width: Math.min(parent.width, 360)

        Image {
            anchors.horizontalCenter: parent.horizontalCenter
            source: Theme.illustration(root.drawing)
            sourceSize: Qt.size(200, 144)
            fillMode: Image.PreserveAspectFit
            Accessible.ignored: true
        }
        Item { width: 1; height: 24 }
        Label {
            width: parent.width
            text: root.title
            kind: Label.Section
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        Item { width: 1; height: 4 }
        Label {
            width: parent.width
            text: root.text
            color: Theme.muted
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
        Item { width: 1; height: failure.visible ? 8 : 0 }
        ErrorCode {
            id: failure
            anchors.horizontalCenter: parent.horizontalCenter
            code: root.code
        }
        Item { width: 1; height: 20 }
        Flow {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, action.implicitWidth + (second.visible ? second.implicitWidth + 8 : 0))
            spacing: 8

            Button {
                id: action
                objectName: root.objectName !== "" ? root.objectName + ".action" : ""
                visible: text !== ""
                kind: Button.Primary
                text: root.actionText
                iconName: root.actionIcon
                onClicked: root.actionClicked()
            }
            Button {
                id: second
                objectName: root.objectName !== "" ? root.objectName + ".second" : ""
                visible: text !== ""
                text: root.secondText
                onClicked: root.secondClicked()
            }
        }
        Item { width: 1; height: root.note !== "" ? 16 : 0 }
        Label {
            width: parent.width
            visible: text !== ""
            text: root.note
            kind: Label.Secondary
            color: Theme.muted
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
    }
}
