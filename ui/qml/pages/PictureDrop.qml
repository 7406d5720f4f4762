import QtQuick
import Amphora

/// Takes a file that is dropped on a picture, and says so while it is held over it.
DropArea {
    id: root

    required property PictureEditor pictures
    property bool banner: false
    property int round: Theme.radiusCard

    keys: ["text/uri-list"]
    onDropped: drop => root.pictures.fileChosen(drop.urls[0], root.banner)

    Rectangle {
        anchors.fill: parent
        visible: root.containsDrag
        radius: root.round
        color: Theme.veil
        border { width: 2; color: Theme.accent }
        antialiasing: true
    }
    Chip {
        anchors.centerIn: parent
        visible: root.containsDrag && root.banner
        iconName: "image"
        //: While a file is held over the banner of the profile.
        text: qsTr("Drop to use as banner")
    }
}
