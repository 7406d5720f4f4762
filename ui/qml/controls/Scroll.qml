import QtQuick
import QtQuick.Templates as T
import Amphora

/// A column that scrolls when the window is too low. It follows the keyboard: what gets the focus is brought into view, and stays there while
/// what stands around it grows, until somebody scrolls.
Flickable {
    id: root

    default property alias content: holder.data
    property int pad: 0
    property Item followed

    contentWidth: width
    contentHeight: holder.childrenRect.height + 2 * pad
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    T.ScrollBar.vertical: ScrollBar {
        onPressedChanged: if (pressed) root.followed = null
    }

    onMovementStarted: followed = null
    onContentHeightChanged: if (followed && followed.activeFocus) reveal(followed)

    function reveal(item: Item) {
        const top = item.mapToItem(holder, 0, 0).y + pad;
        if (top < contentY + 24)
            contentY = Math.max(0, top - 48);
        else if (top + item.height > contentY + height - 24)
            contentY = Math.min(Math.max(0, contentHeight - height), top + item.height + 48 - height);
    }

    Item {
        id: holder
        x: root.pad
        y: root.pad
        width: root.width - 2 * root.pad
        height: childrenRect.height
    }
    Connections {
        target: root.Window.window
        function onActiveFocusItemChanged() {
            const item = root.Window.activeFocusItem;
            root.followed = item && holder.contains(holder.mapFromItem(item, 0, 0)) ? item : null;
            if (root.followed)
                root.reveal(item);
        }
    }
}
