import QtQuick
import Amphora

/// A key of the keyboard as a small cap.
Rectangle {
    id: root

    property string text

    implicitWidth: Math.max(20, words.implicitWidth + 10)
    implicitHeight: Math.max(20, words.implicitHeight + 4)
    radius: 4
    color: Theme.sunken
    border { width: 1; color: Theme.line }
    antialiasing: true
    Accessible.ignored: true

    Label {
        id: words
        anchors.centerIn: parent
        text: root.text
        kind: Label.SecondaryStrong
        color: Theme.muted
        Accessible.ignored: true
    }
}
