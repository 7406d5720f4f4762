import QtQuick
import QtQuick.Templates as T
import Amphora

/// A list of files or places: one stop for Tab, arrow keys move in it.
ListView {
    id: root

    /// Key of the row that is chosen.
    property string selected
    property string label

    signal pointed(int row, string key)
    signal taken(int row, string key)

    function move(to: int) {
        currentIndex = Math.max(0, Math.min(count - 1, to));
    }

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    highlightMoveDuration: 0
    keyNavigationEnabled: false
    activeFocusOnTab: true
    cacheBuffer: 0 // What is made ahead is asked for in vain when another folder is shown.
    Accessible.role: Accessible.List
    Accessible.name: label
    T.ScrollBar.vertical: ScrollBar { minimumSize: 0.08 }
    onCountChanged: if (currentIndex < 0 && count > 0) currentIndex = 0
    Keys.onDownPressed: move(currentIndex + 1)
    Keys.onUpPressed: move(currentIndex - 1)
    Keys.onReturnPressed: if (currentItem) currentItem.take()
    Keys.onEnterPressed: if (currentItem) currentItem.take()
    Keys.onPressed: event => {
        const page = Math.max(1, Math.floor(height / 36) - 1);
        if (event.key === Qt.Key_Home)
            move(0);
        else if (event.key === Qt.Key_End)
            move(count - 1);
        else if (event.key === Qt.Key_PageDown)
            move(currentIndex + page);
        else if (event.key === Qt.Key_PageUp)
            move(currentIndex - page);
        else
            return;
        event.accepted = true;
    }

    delegate: FileEntry {
        function take() {
            root.taken(index, key);
        }

        selected: key === root.selected
        onClicked: {
            root.currentIndex = index;
            root.pointed(index, key);
        }
        onDoubleClicked: take()
    }
}
