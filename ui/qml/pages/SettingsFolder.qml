import QtQuick
import Amphora

/// A folder of ours: what is in it, its path, its size; opened and copied.
Item {
    id: root

    required property string title
    required property string detail
    required property string folder
    property string sizeText
    property string name
    property bool topLine: true

    signal opened()

    width: parent ? parent.width : implicitWidth
    implicitHeight: column.height + 32
    implicitWidth: 320

    Divider {
        width: parent.width
        visible: root.topLine
    }
    Column {
        id: column
        x: 16
        y: 16
        width: parent.width - 32
        spacing: 8

        Item {
            width: parent.width
            height: heading.height

            Label {
                id: heading
                anchors.left: parent.left
                width: Math.min(implicitWidth, parent.width - size.width - 16)
                text: root.title
                kind: Label.Strong
            }
            Label {
                id: size
                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                text: root.sizeText
                kind: Label.Secondary
                color: Theme.muted
            }
        }
        Label {
            width: parent.width
            text: root.detail
            kind: Label.Secondary
            color: Theme.muted
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            text: root.folder
            kind: Label.Mono
            wrapMode: Text.WrapAnywhere
            LayoutMirroring.enabled: false
        }
        Flow {
            width: parent.width
            spacing: 8

            Button {
                objectName: root.name + ".open"
                iconName: "folder"
                //: Opens a folder in the file program of the desktop.
                text: qsTr("Open folder")
                Accessible.name: root.title + ": " + text
                onClicked: root.opened()
            }
            Button {
                objectName: root.name + ".copy"
                iconName: done.running ? "check" : "copy"
                text: done.running ? qsTr("Copied") : qsTr("Copy path")
                Accessible.name: root.title + ": " + text
                onClicked: {
                    TextKit.copy(root.folder);
                    done.restart();
                }
            }
        }
    }
    Timer {
        id: done
        interval: 1600
    }
}
