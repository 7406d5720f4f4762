import QtQuick
import Amphora

Column {
    id: root

    required property WelcomeModel model

    width: parent ? parent.width : 600
    spacing: 16

    WelcomeHead {
        step: 1
        title: qsTr("Restore")
        text: qsTr("With your 24 words or a recovery kit. If your data folder is still on this computer, drafts and history are kept; otherwise your nodes give back what they hold.")
    }
    Segments {
        id: way
        objectName: "welcome.way"
        anchors.left: parent.left
        //: What to restore from.
        label: qsTr("Restore from")
        options: [qsTr("24 words or seed"), qsTr("Recovery kit")]
        currentIndex: root.model.kit.toString() !== "" ? 1 : 0
    }
    TextBox {
        objectName: "welcome.restoreSecret"
        visible: way.currentIndex === 0
        width: parent.width
        focus: visible
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
    Column {
        visible: way.currentIndex === 1
        width: parent.width
        spacing: 16

        Row {
            spacing: 12
            Button {
                objectName: "welcome.kit"
                iconName: "file-key"
                text: qsTr("Choose a kit…")
                onClicked: root.model.kitWanted()
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                text: root.model.kit.toString() !== "" ? TextKit.fileName(root.model.kit) : qsTr("No file chosen")
                kind: root.model.kit.toString() !== "" ? Label.Strong : Label.Body
                color: root.model.kit.toString() !== "" ? Theme.text : Theme.muted
            }
        }
        TextField {
            objectName: "welcome.kitPassphrase"
            width: parent.width
            secret: true
            label: qsTr("Passphrase of the kit")
            error: root.model.kitError
            text: root.model.passphrase
            onEdited: text => root.model.passphrase = text
        }
    }
    Banner {
        width: parent.width
        visible: root.model.foundIdentity !== ""
        kind: Banner.Good
        title: qsTr("This computer already holds this identity.")
        text: qsTr("Its drafts and history stay as they are.")
    }
    WelcomeFoot {
        model: root.model
        text: qsTr("Continue")
        busyText: qsTr("Checking")
    }
}
