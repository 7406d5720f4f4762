import QtQuick
import QtQuick.Templates as T
import Amphora

/// A value as lines that fold, or bytes; only the lines in view exist, so its size does not matter. Arrow keys move, Left and Right fold,
/// Ctrl+C copies the value of the line. `boxed` puts what stands between two headings into a box.
ListView {
    id: root

    property bool boxed: true
    property string label
    property string emptyText

    signal copied()

    function copyLine() {
        TextKit.copy(root.model.copied(currentIndex));
        copied();
    }

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    highlightMoveDuration: 0
    currentIndex: -1
    keyNavigationEnabled: true
    activeFocusOnTab: true
    reuseItems: true
    cacheBuffer: 0
    Accessible.role: Accessible.List
    Accessible.name: label
    T.ScrollBar.vertical: ScrollBar {}
    onActiveFocusChanged: if (activeFocus && currentIndex < 0 && count > 0) currentIndex = 0
    Keys.onLeftPressed: root.model.toggle(currentIndex)
    Keys.onRightPressed: root.model.toggle(currentIndex)
    Keys.onPressed: event => {
        if (event.matches(StandardKey.Copy))
            copyLine();
        else if (event.key === Qt.Key_Home)
            currentIndex = 0;
        else if (event.key === Qt.Key_End)
            currentIndex = count - 1;
        else if (event.key === Qt.Key_PageDown)
            currentIndex = Math.min(count - 1, currentIndex + Math.floor(height / Theme.bodyLine));
        else if (event.key === Qt.Key_PageUp)
            currentIndex = Math.max(0, currentIndex - Math.floor(height / Theme.bodyLine));
        else
            return;
        event.accepted = true;
    }

    delegate: JsonRow {
        view: root
        boxed: root.boxed
    }
    Label {
        anchors { left: parent.left; right: parent.right }
        visible: root.count === 0 && text !== ""
        text: root.emptyText
        color: Theme.muted
        wrapMode: Text.Wrap
    }
}
