import QtQuick
import Amphora

Column {
    id: root

    required property WelcomeModel model

    width: parent ? parent.width : 600
    spacing: 16

    WelcomeHead {
        step: 1
        title: qsTr("I already have a key")
        text: qsTr("Type or paste the 24 words, or a 32-byte seed in hex or base64. It stays on this computer and is shown to nobody.")
    }
    TextBox {
        objectName: "welcome.secret"
        width: parent.width
        focus: true
        mono: true
        label: qsTr("Words or seed")
        placeholder: qsTr("first second third …")
        hint: root.model.secretHint
        error: root.model.secretError
        text: root.model.secret
        returnGoesOn: true
        onEdited: text => root.model.secret = text
        onAccepted: if (root.model.canGoOn) root.model.forwardWanted()
    }
    Banner {
        width: parent.width
        visible: root.model.foundIdentity !== ""
        kind: Banner.Good
        iconName: "circle-check"
        //: After words were typed that belong to an identity of this computer.
        title: qsTr("This computer already holds this identity.")
        text: qsTr("Its drafts and history stay as they are.")
    }
    WelcomeFoot {
        model: root.model
        text: qsTr("Continue")
        busyText: qsTr("Checking")
    }
}
