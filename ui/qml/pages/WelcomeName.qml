import QtQuick
import Amphora

Column {
    id: root

    required property WelcomeModel model

    width: parent ? parent.width : 600

    WelcomeHead {
        step: 1
        steps: 3
        title: qsTr("What should people call you?")
        text: qsTr("Any name will do, and you can change it whenever you like. Nobody sees it before you publish.")
    }
    Item {
        width: parent.width
        height: Math.max(72, field.implicitHeight)

        Rectangle {
            id: face
            anchors.left: parent.left
            width: 72
            height: 72
            radius: 36
            color: Theme.fill
            border { width: 1; color: Theme.lineStrong }
            antialiasing: true
            Accessible.ignored: true
            Icon {
                anchors.centerIn: parent
                icon: "user-round"
                size: Theme.iconLarge
            }
        }
        TextField {
            id: field
            objectName: "welcome.name"
            anchors { left: face.right; leftMargin: 24; right: parent.right }
            focus: true
            large: true
            label: qsTr("Name")
            //: Behind the label of a field that may stay empty.
            note: qsTr("optional")
            hint: qsTr("A pattern drawn from your key stands in for a picture.")
            limit: 150
            alwaysCount: true
            text: root.model.name
            onEdited: text => root.model.name = text
        }
    }
    WelcomeFoot {
        model: root.model
        text: qsTr("Continue")
        secondText: qsTr("Skip")
        onSecondClicked: root.model.skipWanted()
    }
}
