import QtQuick
import Amphora

Item {
    id: root

    required property int index
    required property var modelData
    required property int current
    required property bool failed

    readonly property bool done: index < current
    readonly property bool here: index === current
    readonly property bool broken: here && failed

    implicitHeight: dot.height + 8 + words.implicitHeight
    Accessible.ignored: true

    Rectangle {
        visible: root.index > 0
        x: root.LayoutMirroring.enabled ? root.width / 2 + 14 : -root.width / 2 + 14
        y: dot.height / 2 - 1
        width: root.width - 28
        height: 2
        color: root.done || root.here ? Theme.accent : Theme.line
    }
    Rectangle {
        id: dot
        anchors.horizontalCenter: parent.horizontalCenter
        width: Theme.iconMedium
        height: Theme.iconMedium
        radius: height / 2
        antialiasing: true
        color: root.broken ? Theme.bad : root.done ? Theme.accent : Theme.raised
        border { width: root.done || root.broken ? 0 : 2; color: root.here ? Theme.accent : Theme.lineStrong }

        Icon {
            anchors.centerIn: parent
            size: Math.round(12 * Theme.textScale)
            icon: root.broken ? "x" : root.done ? "tick" : ""
            color: root.broken ? Theme.inkOnBad : Theme.inkOnAccent
        }
        Rectangle {
            anchors.centerIn: parent
            visible: root.here && !root.broken
            width: 8
            height: 8
            radius: 4
            color: Theme.accent
        }
    }
    Label {
        id: words
        anchors { top: dot.bottom; topMargin: 8 }
        width: parent.width
        text: root.modelData
        kind: root.here ? Label.SecondaryStrong : Label.Secondary
        color: root.here || root.done ? Theme.text : Theme.muted
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
