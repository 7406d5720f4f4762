import QtQuick
import QtQuick.Templates as T
import Amphora

/// A number between two ends; arrow keys move it by `stepSize`. It has no words of its own: give it an Accessible.name.
T.Slider {
    id: root

    property bool showHovered: hovered && enabled
    property bool showPressed: pressed
    property bool showFocus: visualFocus

    hoverEnabled: true
    opacity: enabled ? 1 : Theme.disabledOpacity
    implicitWidth: 200
    implicitHeight: Theme.control
    Accessible.role: Accessible.Slider

    background: Rectangle {
        x: root.leftPadding
        y: (root.height - height) / 2
        width: root.availableWidth
        height: Theme.progress
        radius: height / 2
        color: Theme.lineStrong

        Rectangle {
            x: root.mirrored ? parent.width - width : 0
            width: root.position * parent.width
            height: parent.height
            radius: height / 2
            color: root.showPressed ? Theme.accentPressed : root.showHovered ? Theme.accentHover : Theme.accent
        }
    }
    handle: Rectangle {
        x: root.leftPadding + root.visualPosition * (root.availableWidth - width)
        y: (root.height - height) / 2
        width: Theme.check
        height: Theme.check
        radius: width / 2
        antialiasing: true
        color: root.showPressed ? Theme.accentPressed : root.showHovered ? Theme.accentHover : Theme.accent
        border { width: 2; color: Theme.raised }

        FocusRing {
            shown: root.showFocus
            inner: Theme.check / 2
        }
    }
}
