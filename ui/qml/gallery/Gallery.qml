import QtQuick
import Amphora

/// Every control in every state, on one page: `amphora --gallery`. The reference picture is design 19.
Rectangle {
    id: root

    color: Theme.surface

    Scroll {
        anchors.fill: parent
        pad: 32

        Column {
            width: parent.width
            spacing: 16

            Row {
                spacing: 12
                bottomPadding: 8
                Image {
                    source: Theme.dark ? "qrc:/amphora/icons/amphora-mark-dark.svg" : "qrc:/amphora/icons/amphora-mark.svg"
                    sourceSize: Qt.size(32, 32)
                    Accessible.ignored: true
                }
                Label {
                    anchors.verticalCenter: parent.verticalCenter
                    text: "Controls and their states"
                    kind: Label.Title
                }
                Label {
                    anchors.verticalCenter: parent.verticalCenter
                    text: "height 32, radius 6, text 13/20 medium"
                    color: Theme.muted
                }
            }
            GalleryControls { width: parent.width }
            GalleryParts { width: parent.width }
            GalleryFoundations { width: parent.width }
        }
    }
}
