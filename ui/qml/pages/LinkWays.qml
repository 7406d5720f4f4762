import QtQuick
import Amphora

/// How should the account sign?
Column {
    id: root

    required property LinkModel model

    LinkWay {
        objectName: "link.way.browser"
        focus: true
        enabled: !root.model.locked
        iconName: "puzzle"
        title: qsTr("Browser wallet on this computer")
        detail: qsTr("Opens a page in your browser that only this computer can reach")
        lastUsed: root.model.lastWay === LinkModel.Browser
        onClicked: root.model.wayWanted(LinkModel.Browser)
    }
    LinkWay {
        objectName: "link.way.paste"
        enabled: !root.model.locked
        iconName: "clipboard-paste"
        title: qsTr("Paste a signature")
        detail: qsTr("For offline devices: copy the message out, bring the signature back")
        lastUsed: root.model.lastWay === LinkModel.Paste
        onClicked: root.model.wayWanted(LinkModel.Paste)
    }
    LinkWay {
        objectName: "link.way.own"
        visible: root.model.hasOwn
        enabled: !root.model.locked
        iconName: "scroll-text"
        title: qsTr("The account of your 24 words")
        detail: qsTr("Your recovery phrase has an Ethereum account of its own; it signs here")
        lastUsed: root.model.lastWay === LinkModel.Phrase
        onClicked: root.model.wayWanted(LinkModel.Phrase)
    }
    Divider { width: parent.width }
    Item {
        width: parent.width
        height: note.height + 32
        Icon {
            id: mark
            anchors { left: parent.left; leftMargin: 24; top: note.top }
            icon: "globe"
        }
        Label {
            id: note
            anchors { left: mark.right; leftMargin: 8; right: parent.right; rightMargin: 24 }
            y: 16
            text: qsTr("Everyone will see this link, for good. It says that the account is yours and gives it no rights.")
            kind: Label.Secondary
            color: Theme.muted
            wrapMode: Text.Wrap
        }
    }
}
