import QtQuick
import QtQuick.Templates as T
import Amphora

T.CheckBox {
    id: root

    property bool failed: false
    property bool showHovered: hovered && enabled
    property bool showPressed: down
    property bool showFocus: visualFocus

    hoverEnabled: true
    opacity: enabled ? 1 : Theme.disabledOpacity
    implicitWidth: text !== "" ? Theme.check + 12 + words.implicitWidth : Theme.control
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
            anchors { left: parent.left; leftMargin: Theme.check + 12; right: parent.right; verticalCenter: parent.verticalCenter }
            text: root.text
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    indicator: Rectangle {
        x: root.mirrored ? root.width - width : 0
        y: (root.height - height) / 2
        width: Theme.check
        height: Theme.check
        radius: 4
        antialiasing: true
        color: root.checked ? (root.showPressed ? Theme.accentPressed : root.showHovered ? Theme.accentHover : Theme.accent)
                            : (root.showPressed ? Theme.pressed : Theme.raised)
        border {
            width: root.checked ? 0 : root.failed ? 2 : 1
            color: root.failed ? Theme.bad : root.showHovered || root.showPressed ? Theme.text : Theme.outline
        }

        Icon {
            anchors.centerIn: parent
            size: Math.round(Theme.check * 0.75)
            icon: root.checked ? "tick" : ""
            color: Theme.inkOnAccent
        }
        FocusRing {
            shown: root.showFocus
            inner: 4
        }
    }
}
