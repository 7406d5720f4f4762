import QtQuick
import Amphora

/// What can be done with the picture or the banner.
Menu {
    id: root

    required property PictureEditor pictures
    required property string name
    property bool banner: false
    property bool removable: false

    MenuEntry {
        objectName: root.name + ".file"
        //: Menu of a picture: opens the desktop's file window.
        text: qsTr("Choose a file…")
        iconName: "image"
        onTriggered: root.pictures.fileAsked(root.banner)
    }
    MenuEntry {
        objectName: root.name + ".paste"
        //: Menu of a picture: takes it from the clipboard.
        text: qsTr("Paste")
        iconName: "clipboard-paste"
        keys: root.banner ? "" : "Ctrl V"
        onTriggered: root.pictures.pasteWanted(root.banner)
    }
    MenuLine {}
    MenuEntry {
        objectName: root.name + ".remove"
        enabled: root.removable
        destructive: true
        text: root.banner ? qsTr("Remove banner") : qsTr("Remove picture")
        iconName: "trash-2"
        onTriggered: root.pictures.removeWanted(root.banner)
    }
}
