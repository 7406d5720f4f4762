import QtQuick
import QtQuick.Templates as T
import Amphora

/// A few steps in order. What is dragged takes effect when it is let go, so that nothing moves under the pointer; keys take effect at once.
T.Slider {
    id: root

    /// Spoken: what is chosen, and the step in words.
    property string label
    property string valueText
    /// Not steps but a whole range, which follows the pointer at once.
    property bool continuous: false
    property bool showHovered: hovered && enabled
    property bool showPressed: pressed
    property bool showFocus: visualFocus

    hoverEnabled: true
    live: continuous
    snapMode: continuous ? T.Slider.NoSnap : T.Slider.SnapAlways
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
    // Of what is not live, moved() tells while it is dragged, when the value is still the old one; let go, only the value changes.
    onPressedChanged: {
        if (!pressed && !continuous)
            moved();
    }
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Home && event.key !== Qt.Key_End)
            return;
        toEnd(event.key === Qt.Key_End);
        event.accepted = true;
    }

    /// By steps: a value that is set here would no longer follow its owner's.
    function toEnd(last: bool) {
        for (let i = 0; i <= (to - from) / stepSize; ++i)
            last ? increase() : decrease();
        moved();
    }
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
