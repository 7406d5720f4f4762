import QtQuick
import Amphora

Column {
    id: root

    required property WelcomeModel model

    width: parent ? parent.width : 600

    WelcomeHead {
        title: qsTr("Look around")
        text: qsTr("Read what a DID has published. Nothing is created here and nothing is signed.")
    }
    TextField {
        objectName: "welcome.did"
        width: parent.width
        focus: true
        large: true
        mono: true
        label: qsTr("DID")
        placeholder: "did:key:… · did:pkh:…"
        error: root.model.didError
        text: root.model.did
        onEdited: text => root.model.did = text
    }
    Item {
        width: 1
        height: 16
    }
    TextField {
        objectName: "welcome.node"
        width: parent.width
        large: true
        mono: true
        label: qsTr("Node to ask")
        placeholder: "https://node.example"
        hint: qsTr("Its answer is checked here; the node cannot make anything up.")
        error: root.model.nodeError
        text: root.model.node
        onEdited: text => root.model.node = text
    }
    Item {
        width: 1
        height: seen.visible ? 24 : 0
    }
    Card {
        id: seen
        objectName: "welcome.seen"
        width: parent.width
        visible: root.model.seenDid !== ""

        Row {
            width: parent.width
            spacing: 16
            Avatar {
                size: Theme.avatarHuge
                did: root.model.seenDid
                name: root.model.seenName
            }
            Column {
                width: parent.width - Theme.avatarHuge - 16
                spacing: 4
                ForeignText {
                    width: parent.width
                    words: root.model.seenName !== "" ? root.model.seenName : qsTr("No name yet")
                    limit: 150
                    kind: Label.Title
                }
                ForeignText {
                    width: parent.width
                    visible: words !== ""
                    words: root.model.seenText
                    multiline: true
                }
                Label {
                    width: parent.width
                    text: root.model.seenFacts
                    kind: Label.Secondary
                    color: Theme.muted
                }
            }
        }
    }
    WelcomeFoot {
        model: root.model
        text: qsTr("Look")
        busyText: qsTr("Asking")
    }
}
