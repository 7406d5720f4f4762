import QtQuick
import Amphora

/// Takes a file or a text that is dropped, and says so while it is held over the page.
DropArea {
    id: root

    property string text

    signal fileDropped(url file)
    signal textDropped(string text)

    keys: ["text/uri-list", "text/plain"]
    onDropped: drop => {
        if (drop.hasUrls)
            root.fileDropped(drop.urls[0]);
        else if (drop.hasText)
            root.textDropped(drop.text);
        drop.accept(Qt.CopyAction);
    }

    Rectangle {
        anchors { fill: parent; margins: 8 }
        visible: root.containsDrag
        radius: Theme.radiusCard
        color: Theme.veil
        border { width: 2; color: Theme.accent }
        antialiasing: true
    }
    Chip {
        anchors.centerIn: parent
        visible: root.containsDrag && root.text !== ""
        iconName: "download"
        text: root.text
    }
}
