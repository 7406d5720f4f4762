import QtQuick
import QtQuick.Templates as T
import Amphora

/// All events of a stream, the newest first. Moving chooses what the evidence panel shows, Return shows the content.
ListView {
    id: root

    required property StreamModel stream

    function choose(to: int) {
        currentIndex = Math.max(0, Math.min(count - 1, to));
        if (currentItem)
            stream.eventWanted(currentItem.key);
    }

    objectName: "stream.history"
    model: stream.events
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    highlightMoveDuration: 0
    currentIndex: -1
    keyNavigationEnabled: false
    activeFocusOnTab: true
    reuseItems: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("History")
    T.ScrollBar.vertical: ScrollBar {}
    onActiveFocusChanged: if (activeFocus && currentIndex < 0) currentIndex = 0
    Keys.onDownPressed: choose(currentIndex + 1)
    Keys.onUpPressed: choose(currentIndex - 1)
    Keys.onReturnPressed: if (currentItem) currentItem.show()
    Keys.onPressed: event => {
        const page = Math.max(1, Math.floor(height / Theme.rowTall) - 1);
        if (event.key === Qt.Key_Home)
            choose(0);
        else if (event.key === Qt.Key_End)
            choose(count - 1);
        else if (event.key === Qt.Key_PageDown)
            choose(currentIndex + page);
        else if (event.key === Qt.Key_PageUp)
            choose(currentIndex - page);
        else
            return;
        event.accepted = true;
    }

    delegate: StreamEvent {
        stream: root.stream
        view: root
    }
}
