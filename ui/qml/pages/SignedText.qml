import QtQuick
import Amphora

/// What an account signs or has signed, letter by letter.
Rectangle {
    id: root

    property string title
    property string text
    property string code

    implicitWidth: 320
    implicitHeight: column.height + 24
    radius: Theme.radiusControl
    color: Theme.fill
    antialiasing: true

    Column {
        id: column
        x: 16
        y: 12
        width: parent.width - 32
        spacing: 6

        Item {
            width: parent.width
            height: name.height
            visible: root.title !== ""
            Label {
                id: name
                anchors { left: parent.left; right: token.left; rightMargin: 8 }
                text: root.title
                kind: Label.SecondaryStrong
                color: Theme.muted
                wrapMode: Text.Wrap
            }
            Row {
                id: token
                anchors { right: parent.right; top: parent.top }
                visible: root.code !== ""
                width: visible ? implicitWidth : 0
                spacing: 4
                Accessible.role: Accessible.StaticText
                //: Spoken; %1 is a code of a word and a number.
                Accessible.name: qsTr("Code %1").arg(root.code)
                Label {
                    //: Before a code of a word and a number, to be compared on two sides.
                    text: qsTr("Code")
                    kind: Label.Secondary
                    color: Theme.muted
                    Accessible.ignored: true
                }
                Label {
                    text: root.code
                    kind: Label.Mono
                    font.weight: Theme.titleWeight
                    Accessible.ignored: true
                }
            }
        }
        Label {
            LayoutMirroring.enabled: false
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            text: root.text
            kind: Label.Mono
            wrapMode: Text.WrapAnywhere
        }
    }
}
