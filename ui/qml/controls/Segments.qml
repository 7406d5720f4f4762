import QtQuick
import Amphora

/// Two to four parts of which one is on. Arrow keys move, Tab passes.
FocusScope {
    id: root

    property var options: []
    property int currentIndex: 0
    property string label
    property bool stretch: false

    signal chosen(int index)

    implicitWidth: line.implicitWidth + 6
    implicitHeight: Math.max(Theme.control, Theme.secondaryLine + 14)
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

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusControl
        color: Theme.sunken
        border { width: 1; color: Theme.line }
    }
    Row {
        id: line
        x: 3
        spacing: 0

        Repeater {
            model: root.options
            SegmentPart {
                objectName: root.objectName !== "" ? root.objectName + "." + index : ""
                on: root.currentIndex === index
                width: root.stretch ? (root.width - 6) / root.options.length : implicitWidth
                height: root.height // All of it is the target; what is drawn lies inside.
                onClicked: root.choose(index)
                Keys.onLeftPressed: root.choose(index + (root.LayoutMirroring.enabled ? 1 : -1))
                Keys.onRightPressed: root.choose(index + (root.LayoutMirroring.enabled ? -1 : 1))
            }
        }
    }
}
