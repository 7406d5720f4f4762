import QtQuick
import Amphora

/// The text cursor: one pixel of accent that blinks unless motion is reduced.
Rectangle {
    id: root

    required property Item field

    width: 1
    color: Theme.accent
    visible: field.activeFocus && blink.on
    Accessible.ignored: true

    Timer {
        id: blink

        property bool on: true

        running: root.field.activeFocus && Theme.motionIn > 0
        interval: 530
        repeat: true
        onTriggered: on = !on
        onRunningChanged: on = true
    }
}
