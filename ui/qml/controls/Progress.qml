import QtQuick
import Amphora

/// How far a job is: a bar (unknown length: a part that wanders), words under it, and a way to stop.
Item {
    id: root

    /// 0 … 1; below 0 = unknown.
    property real value: -1
    property string text
    property bool good: false
    property bool cancellable: false
    property color ink: good ? Theme.good : Theme.accent

    signal cancelled()

    implicitWidth: 160
    implicitHeight: Theme.progress + (under.visible ? 4 + under.height : 0)
    Accessible.role: Accessible.ProgressBar
    Accessible.name: text !== "" ? text : value >= 0 ? Math.round(value * 100) + " %" : qsTr("Working")

    Rectangle {
        id: track
        width: parent.width
        height: Theme.progress
        radius: height / 2
        color: Theme.line

        Rectangle {
            x: root.value >= 0 ? (root.LayoutMirroring.enabled ? track.width - width : 0) : root.wander * (track.width - width)
            width: root.value >= 0 ? Math.max(root.value > 0 ? 4 : 0, track.width * Math.min(1, root.value)) : track.width * 0.3
            height: parent.height
            radius: height / 2
            color: root.ink
        }
    }
    property real wander: 0.54

    SequentialAnimation on wander {
        running: root.visible && root.value < 0 && Theme.motionIn > 0
        loops: Animation.Infinite
        NumberAnimation { from: 0; to: 1; duration: 1100; easing.type: Easing.InOutQuad }
        NumberAnimation { from: 1; to: 0; duration: 1100; easing.type: Easing.InOutQuad }
    }
    Item {
        id: under
        y: Theme.progress + 4
        width: parent.width
        height: Math.max(words.implicitHeight, 16)
        visible: root.text !== "" || root.cancellable

        Label {
            id: words
            anchors { left: parent.left; right: stop.left; rightMargin: 8 }
            text: root.text
            kind: Label.Secondary
            color: Theme.muted
            Accessible.ignored: true
        }
        LinkText {
            id: stop
            objectName: root.objectName !== "" ? root.objectName + ".cancel" : ""
            anchors { right: parent.right; verticalCenter: words.verticalCenter }
            visible: root.cancellable
            width: visible ? implicitWidth : 0
            //: Stops a running job.
            text: qsTr("Cancel")
            onClicked: root.cancelled()
        }
    }
}
