import QtQuick
import Amphora

/// The title block of a welcome step: where one is, a big line, a lead.
Column {
    id: root

    required property string title
    property string text
    /// 0 = no bars.
    property int step: 0
    property int steps: 2

    width: parent ? parent.width : 600
    spacing: 8

    Row {
        anchors.left: parent.left
        spacing: 8
        visible: root.step > 0
        Repeater {
            model: root.steps
            Rectangle {
                required property int index
                anchors.verticalCenter: parent.verticalCenter
                width: 24
                height: 4
                radius: 2
                color: index < root.step ? Theme.accent : Theme.line
            }
        }
        Label {
            leftPadding: root.LayoutMirroring.enabled ? 0 : 4
            rightPadding: 4 - leftPadding
            //: Place in the two steps of making an identity: "1 of 2".
            text: qsTr("%1 of %2").arg(root.step).arg(root.steps)
            kind: Label.Secondary
            color: Theme.muted
        }
    }
    Item {
        width: 1
        height: 4
        visible: root.step > 0
    }
    Label {
        width: parent.width
        text: root.title
        kind: Label.Hero
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }
    Label {
        width: parent.width
        visible: text !== ""
        text: root.text
        kind: Label.Lead
        color: Theme.muted
        wrapMode: Text.Wrap
        bottomPadding: 24
    }
}
