import QtQuick
import Amphora

/// A window of the program, drawn small: rail, title, two cards.
Rectangle {
    id: root

    required property bool dark
    readonly property var inks: Theme.sketches[dark ? 1 : 0]

    radius: Theme.radiusControl
    color: inks.surface
    antialiasing: true
    Accessible.ignored: true

    Rectangle {
        width: 32
        height: parent.height
        radius: Theme.radiusControl
        color: root.inks.sunken

        Rectangle {
            x: 9
            y: 9
            width: 10
            height: 10
            radius: 5
            color: root.inks.accent
        }
        Repeater {
            model: 4
            Rectangle {
                required property int index
                x: 8
                y: 27 + index * 10
                width: 18
                height: 4
                radius: 2
                color: root.inks.line
            }
        }
    }
    Rectangle {
        x: 46
        y: 10
        width: 40
        height: 6
        radius: 3
        color: root.inks.muted
    }
    Repeater {
        model: 2
        Rectangle {
            required property int index
            x: 46
            y: index === 0 ? 24 : 58
            width: root.width - x - 8
            height: index === 0 ? 28 : 20
            radius: 5
            color: root.inks.raised
            border { width: 1; color: root.inks.line }

            Rectangle {
                x: 8
                y: 7
                width: parent.width / 2
                height: 4
                radius: 2
                color: root.inks.line
                visible: parent.index === 0
            }
            Rectangle {
                anchors { right: parent.right; rightMargin: 6; verticalCenter: parent.verticalCenter }
                width: 20
                height: 8
                radius: 3
                color: root.inks.accent
                visible: parent.index === 1
            }
        }
    }
}
