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
        hint: qsTr("A node of yours is asked for it; the address of one can be given on the next page.")
        error: root.model.didError
        text: root.model.did
        onEdited: text => root.model.did = text
        onAccepted: if (root.model.canGoOn) root.model.forwardWanted()
    }
    WelcomeFoot {
        model: root.model
        text: qsTr("Look")
        busyText: qsTr("Asking")
    }
}
