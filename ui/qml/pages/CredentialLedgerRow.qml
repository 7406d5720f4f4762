import QtQuick
import Amphora

/// One presentation: when, for whom, of what, which claims.
Item {
    id: root

    required property int index
    required property string key
    required property string day
    required property string when
    required property string audience
    required property string credential
    required property string symbol
    required property int tone
    required property string claims
    required property string lifeText
    required property bool over
    required property string nonce

    width: parent ? parent.width : implicitWidth
    implicitWidth: 400
    implicitHeight: head.height + words.height + 24
    Accessible.role: Accessible.ListItem
    Accessible.name: [day, when, audience, credential, claims, lifeText].filter(part => part !== "").join(", ")

    Item {
        id: head
        width: parent.width
        height: root.day === "" ? 0 : title.implicitHeight + (root.index > 0 ? 16 : 0)

        Label {
            id: title
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            visible: root.day !== ""
            text: root.day
            kind: Label.SecondaryStrong
            color: Theme.muted
            Accessible.role: Accessible.Heading
        }
    }
    Divider {
        anchors { left: parent.left; right: parent.right; top: head.bottom }
        visible: root.day === ""
    }
    CredentialTile {
        id: tile
        anchors { left: parent.left; top: head.bottom; topMargin: 12 }
        side: 32
        iconName: root.symbol
        tone: root.tone
    }
    Column {
        id: words
        anchors { left: tile.right; leftMargin: 12; right: time.left; rightMargin: 12; top: head.bottom; topMargin: 12 }
        spacing: 2

        Label {
            objectName: "ledger.audience." + root.key
            width: parent.width
            text: root.audience
            kind: Label.Strong
            wrapMode: Text.Wrap
            maximumLineCount: 3
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            //: Which credential was shown and what of it: "Library card: Kind, Valid to".
            text: qsTr("%1: %2").arg(root.credential).arg(root.claims)
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            //: Behind a date; %1 is the verifier's one-time number.
            text: qsTr("%1, one-time number %2").arg(root.lifeText).arg(TextKit.foreign(root.nonce, 16, false))
            kind: Label.Secondary
            color: Theme.muted
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    Label {
        id: time
        anchors { right: parent.right; top: head.bottom; topMargin: 12 }
        text: root.when
        color: Theme.muted
        Accessible.ignored: true
    }
}
