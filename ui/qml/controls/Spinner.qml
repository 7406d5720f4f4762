import QtQuick
import Amphora

/// Something goes on. Words stand beside it, always.
Item {
    id: root

    property color color: Theme.muted
    property int size: Theme.iconSmall

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Rectangle {
        anchors { fill: parent; margins: 1 }
        radius: width / 2
        color: "transparent"
        border { width: 2; color: root.color }
        opacity: 0.3
        antialiasing: true
    }
    SpinnerArc {
        anchors.fill: parent
        color: root.color

        RotationAnimation on rotation {
            running: root.visible && Theme.motionIn > 0
            from: 0
            to: 360
            duration: 900
            loops: Animation.Infinite
        }
    }
}
