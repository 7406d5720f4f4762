import QtQuick
import Amphora

/// Banner and picture of the profile: chosen, dropped, pasted, removed; what went wrong and who can see them stands under them.
Column {
    id: root

    required property ProfileEditor model
    required property PictureEditor pictures

    readonly property bool opening: pictures.step === PictureEditor.Opening && pictures.late

    /// Light on the dark veil, in both modes.
    readonly property color inkOnVeil: Theme.dark ? Theme.text : Theme.raised

    spacing: 8

    Item {
        width: parent.width
        height: Math.max(144, changePicture.y + changePicture.height)

        Rectangle {
            anchors { left: parent.left; leftMargin: -12 }
            width: 2
            height: parent.height
            radius: 1
            visible: root.model.imageEdited
            color: Theme.accent
        }
        PictureItem {
            id: banner
            width: parent.width
            height: 112
            radius: Theme.radiusCard
            source: root.model.background
            ground: Theme.accentSoft
            ring: Theme.accentLine
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Banner picture")

            MouseArea {
                anchors.fill: parent
                cursorShape: Qt.PointingHandCursor
                onClicked: bannerMenu.popup()
            }
            PictureDrop {
                anchors.fill: parent
                pictures: root.pictures
                banner: true
            }
            Button {
                id: changeBanner
                objectName: "profile.banner"
                anchors { right: parent.right; rightMargin: 12; top: parent.top; topMargin: 12 }
                iconName: "image"
                text: root.model.hasBanner ? qsTr("Change banner") : qsTr("Add banner")
                busy: root.opening && root.pictures.banner
                busyText: qsTr("Reading")
                onClicked: bannerMenu.open()

                PictureMenu {
                    id: bannerMenu
                    y: changeBanner.height + 4
                    x: changeBanner.width - width
                    name: "profile.banner"
                    pictures: root.pictures
                    banner: true
                    removable: root.model.hasBanner
                }
            }
        }
        Rectangle {
            id: frame
            anchors { left: parent.left; leftMargin: 16 }
            y: 64
            width: 80
            height: 80
            radius: 40
            color: Theme.surface
            antialiasing: true
            Avatar {
                id: face
                anchors.centerIn: parent
                size: Theme.avatarHuge
                did: root.model.did
                source: root.model.image
                name: root.model.name.value
            }
            Rectangle {
                anchors.fill: face
                radius: width / 2
                visible: over.containsMouse || busy.visible
                color: Theme.veil
                antialiasing: true
            }
            Icon {
                anchors.centerIn: parent
                icon: over.containsMouse && !busy.visible ? "pencil-line" : ""
                size: Theme.iconMedium
                color: root.inkOnVeil
            }
            Spinner {
                id: busy
                anchors.centerIn: parent
                visible: root.opening && !root.pictures.banner
                color: root.inkOnVeil
            }
            MouseArea {
                id: over
                anchors.fill: face
                hoverEnabled: true
                cursorShape: Qt.PointingHandCursor
                onClicked: pictureMenu.open()
            }
            PictureDrop {
                anchors.fill: face
                pictures: root.pictures
                round: 36
            }
        }
        LinkText {
            id: changePicture
            objectName: "profile.picture"
            anchors { left: frame.right; leftMargin: 12 }
            y: 124
            text: busy.visible ? qsTr("Reading the picture") : root.model.hasImage ? qsTr("Change picture") : qsTr("Add picture")
            enabled: !busy.visible
            onClicked: pictureMenu.open()

            PictureMenu {
                id: pictureMenu
                y: changePicture.height + 4
                name: "profile.picture"
                pictures: root.pictures
                removable: root.model.hasImage
            }
        }
    }
    Banner {
        objectName: "profile.picture.problem"
        width: parent.width
        visible: root.pictures.problemTitle !== "" && root.pictures.step === PictureEditor.Closed
        kind: Banner.Bad
        title: root.pictures.problemTitle
        text: root.pictures.problemText
        code: root.pictures.problemCode
        actionText: qsTr("Choose another")
        onActionClicked: root.pictures.fileAsked(root.pictures.banner)
    }
    Row {
        width: parent.width
        spacing: 8
        visible: root.model.pictureNote !== ""
        Icon {
            y: (note.lineSize - height) / 2
            icon: root.model.picturesSeen ? "eye" : "eye-off"
        }
        SnugLabel {
            id: note
            most: parent.width - Theme.iconRoom - (away.visible ? away.width + 8 : 0)
            text: root.model.pictureNote
            kind: Label.Secondary
            color: Theme.muted
        }
        LinkText {
            id: away
            objectName: "profile.picture.nodes"
            visible: text !== ""
            text: root.model.pictureAction
            onClicked: root.model.pictureActionWanted()
        }
    }
}
