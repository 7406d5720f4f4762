import QtQuick
import Amphora

Column {
    id: root

    required property WelcomeModel model

    signal checkClicked()

    width: parent ? parent.width : 600
    spacing: 12

    WelcomeHead {
        title: qsTr("Carry what is yours.")
        text: qsTr("Your profile, accounts and credentials live on this computer, signed with a key only you hold. Apps come to them, not the other way round.")
    }
    DoorCard {
        objectName: "welcome.new"
        first: true
        focus: true
        iconName: "sprout"
        title: qsTr("I am new here")
        detail: qsTr("Make an identity. Takes about a minute, works offline.")
        onClicked: root.model.doorWanted(WelcomeModel.Name)
    }
    DoorCard {
        objectName: "welcome.words"
        iconName: "key-round"
        title: qsTr("I already have a key")
        detail: qsTr("Set up this computer with your 24 words, or a 32-byte seed from another app.")
        onClicked: root.model.doorWanted(WelcomeModel.Secret)
    }
    DoorCard {
        objectName: "welcome.restore"
        iconName: "archive-restore"
        title: qsTr("Restore")
        detail: qsTr("After losing a computer or a key: with words or a recovery kit. Data that is still here stays.")
        onClicked: root.model.doorWanted(WelcomeModel.Restore)
    }
    DoorCard {
        objectName: "welcome.look"
        iconName: "telescope"
        title: qsTr("Just look around")
        detail: qsTr("Paste any DID and read what it has published. Nothing is created.")
        onClicked: root.model.doorWanted(WelcomeModel.Look)
    }
    Item { // Its words stand under the cards, not its ground.
        width: parent.width
        height: check.height

        Button {
            id: check
            objectName: "welcome.check"
            x: root.LayoutMirroring.enabled ? parent.width - width + 5 : -5
            width: Math.min(implicitWidth, parent.width + 10)
            kind: Button.Link
            iconName: "scan-eye"
            //: On the first page, for somebody without an identity.
            text: qsTr("Only check a credential that somebody gave you")
            onClicked: root.checkClicked()
        }
    }
}
