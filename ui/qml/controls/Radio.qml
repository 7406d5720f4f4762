import QtQuick
import QtQuick.Templates as T
import Amphora

T.RadioButton {
    id: root

    property bool showHovered: hovered && enabled
    property bool showPressed: down
    property bool showFocus: visualFocus

    hoverEnabled: true
    opacity: enabled ? 1 : Theme.disabledOpacity
    implicitWidth: text !== "" ? Theme.check + 12 + words.implicitWidth : Theme.check
    implicitHeight: Math.max(Theme.control, words.implicitHeight)
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checked: checked
    Accessible.onPressAction: press()

    function press() {
        checked = true;
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
        radius: width / 2
        antialiasing: true
        color: root.checked ? (root.showPressed ? Theme.accentPressed : root.showHovered ? Theme.accentHover : Theme.accent)
                            : (root.showPressed ? Theme.pressed : Theme.raised)
        border {
            width: root.checked ? 0 : 1
            color: root.showHovered || root.showPressed ? Theme.text : Theme.outline
        }

        Rectangle {
            anchors.centerIn: parent
            visible: root.checked
            width: 6
            height: 6
            radius: 3
            antialiasing: true
            color: Theme.inkOnAccent
        }
        FocusRing {
            shown: root.showFocus
            inner: Theme.check / 2
        }
    }
}
