import QtQuick
import Amphora

/// Underlined tabs, 40 high, with a muted count. `options` are words; `counts` are words beside them ("" for none).
FocusScope {
    id: root

    property var options: []
    property var counts: []
    property int currentIndex: 0
    property string label
    property int pad: Theme.space24

    signal chosen(int index)

    implicitHeight: Math.max(40, Theme.bodyLine + 20)
    implicitWidth: line.implicitWidth + 2 * pad
    Accessible.role: Accessible.PageTabList
    Accessible.name: label

    function choose(index: int) {
        if (index < 0 || index >= options.length || index === currentIndex)
            return;
        // First the keyboard: what has it cannot cease to be a stop of Tab.
        line.children[index].forceActiveFocus(Qt.TabFocusReason);
        chosen(index);
        // Where a model is asked it has answered already, and goes on deciding: an assignment would end its binding.
        if (currentIndex !== index)
            currentIndex = index;
    }

    Divider {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
    }
    Row {
        id: line
        x: root.LayoutMirroring.enabled ? root.width - width - root.pad : root.pad
        height: parent.height
        spacing: 20

        Repeater {
            model: root.options
            TabPart {
                objectName: root.objectName !== "" ? root.objectName + "." + index : ""
                on: root.currentIndex === index
                height: root.height
                count: index < root.counts.length ? root.counts[index] : ""
                onClicked: root.choose(index)
                Keys.onLeftPressed: root.choose(index + (root.LayoutMirroring.enabled ? 1 : -1))
                Keys.onRightPressed: root.choose(index + (root.LayoutMirroring.enabled ? -1 : 1))
            }
        }
    }
}
