import QtQuick
import Amphora

/// The colour and sign by which a credential is found again.
Rectangle {
    id: root

    property string iconName
    property int tone: 0
    property int side: 40

    implicitWidth: Math.round(side * Theme.pictureScale)
    implicitHeight: implicitWidth
    radius: 8
    antialiasing: true
    color: Theme.covers[tone % Theme.covers.length]
    Accessible.ignored: true

    Icon {
        anchors.centerIn: parent
        icon: root.iconName
        size: Theme.iconMedium
        color: Theme.inkOnCover
    }
}
