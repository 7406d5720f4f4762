import QtQuick
import QtQuick.Templates as T
import Amphora

/// A few steps in order. What is dragged takes effect when it is let go, so that nothing moves under the pointer; keys take effect at once.
T.Slider {
    id: root

    /// Spoken: what is chosen, and the step in words.
    property string label
    property string valueText
    property bool showHovered: hovered && enabled
    property bool showPressed: pressed
    property bool showFocus: visualFocus

    hoverEnabled: true
    live: false
    snapMode: T.Slider.SnapAlways
    stepSize: 1
    opacity: enabled ? 1 : Theme.disabledOpacity
    implicitWidth: 140
    implicitHeight: Theme.control
    padding: 4
    Accessible.role: Accessible.Slider
    Accessible.name: label
    Accessible.description: valueText
    Accessible.onIncreaseAction: step(1)
    Accessible.onDecreaseAction: step(-1)

    function step(by: int) {
        if (by > 0)
            increase();
        else
            decrease();
        moved();
    }

    background: Rectangle {
        x: root.leftPadding
        y: (root.height - height) / 2
        width: root.availableWidth
        height: Theme.progress
        radius: height / 2
        color: Theme.line

        Rectangle {
            x: root.mirrored ? parent.width - width : 0
            width: root.position * parent.width
            height: parent.height
            radius: height / 2
            color: Theme.accent
        }
    }
    handle: Rectangle {
        x: root.leftPadding + root.visualPosition * (root.availableWidth - width)
        y: (root.height - height) / 2
        width: Theme.check
        height: Theme.check
        radius: width / 2
        antialiasing: true
        color: root.showPressed ? Theme.accentSoft : Theme.raised
        border { width: 2; color: root.showHovered || root.showPressed ? Theme.accentHover : Theme.accent }

        FocusRing {
            shown: root.showFocus
            inner: Theme.check / 2
        }
    }
}
