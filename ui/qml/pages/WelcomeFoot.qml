import QtQuick
import Amphora

/// The buttons under a welcome step: primary, an optional second one, and the way back.
Item {
    id: root

    required property WelcomeModel model
    property string text
    property string busyText
    property string secondText

    signal secondClicked()

    width: parent ? parent.width : 600
    implicitHeight: 32 + Theme.controlLarge

    Row {
        anchors.left: parent.left
        y: 32
        spacing: 8
        Button {
            objectName: "welcome.forward"
            kind: Button.Primary
            large: true
            text: root.text
            busyText: root.busyText
            busy: root.model.busy
            enabled: root.model.canGoOn || root.model.busy
            onClicked: root.model.forwardWanted()
        }
        Button {
            id: cancel
            objectName: "welcome.cancel"
            large: true
            visible: root.model.busy && root.model.canCancel
            //: Beside the button that shows what is waited for: gives it up.
            text: qsTr("Cancel")
            onClicked: root.model.cancelWanted()
        }
        Button {
            objectName: "welcome.second"
            large: true
            visible: root.secondText !== ""
            text: root.secondText
            enabled: !root.model.busy
            onClicked: root.secondClicked()
        }
    }
    Button {
        objectName: "welcome.back"
        anchors.right: parent.right
        y: 32
        kind: Button.Ghost
        large: true
        iconName: "arrow-left"
        //: Back to the step before.
        text: qsTr("Back")
        visible: !cancel.visible // In a narrow window there is no room for both.
        enabled: !root.model.busy
        onClicked: root.model.backWanted()
    }
}
