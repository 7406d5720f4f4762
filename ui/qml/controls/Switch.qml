import QtQuick
import QtQuick.Templates as T
import Amphora

/// Takes effect at once; the words say what is on. The whole row is the target.
T.Switch {
    id: root

    property bool busy: false
    property bool failed: false
    property bool showHovered: hovered && enabled
    property bool showPressed: down
    property bool showFocus: visualFocus

    hoverEnabled: true
    opacity: enabled ? 1 : Theme.disabledOpacity
    implicitWidth: Theme.switchWidth + (text !== "" ? 8 + words.implicitWidth : 0) + (aside.visible ? Theme.iconRoom : 0)
    implicitHeight: Math.max(Theme.control, words.implicitHeight)
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checked: checked
    Accessible.onPressAction: press()
    Accessible.onToggleAction: press()

    function press() {
        toggle();
        toggled();
    }

    contentItem: Item {
        Label {
            id: words
            anchors { left: parent.left; leftMargin: Theme.switchWidth + 8; verticalCenter: parent.verticalCenter }
            text: root.text
            Accessible.ignored: true
        }
        Item {
            id: aside
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            width: Theme.iconSmall
            height: Theme.iconSmall
            visible: root.busy || root.failed

            Spinner { visible: root.busy }
            Icon {
                icon: root.failed ? "circle-alert" : ""
                color: Theme.bad
            }
        }
    }
    indicator: Rectangle {
        x: root.mirrored ? root.width - width : 0
        y: (root.height - height) / 2
        width: Theme.switchWidth
        height: Theme.switchHeight
        radius: height / 2
        antialiasing: true
        color: root.checked ? (root.showPressed ? Theme.accentPressed : root.showHovered ? Theme.accentHover : Theme.accent)
                            : (root.showPressed ? Theme.pressed : Theme.raised)
        border {
            width: root.checked ? 0 : 1
            color: root.showHovered || root.showPressed ? Theme.text : Theme.outline
        }

        Rectangle {
            readonly property bool atEnd: root.checked !== root.mirrored

            x: atEnd ? parent.width - width - y : y
            y: (parent.height - height) / 2
            width: Theme.switchKnob
            height: Theme.switchKnob
            radius: width / 2
            antialiasing: true
            color: root.checked ? Theme.inkOnAccent : Theme.outline

            Behavior on x {
                NumberAnimation { duration: Theme.motionIn; easing.type: Easing.OutCubic }
            }
        }
        FocusRing {
            shown: root.showFocus
            inner: Theme.switchHeight / 2
        }
    }
}
