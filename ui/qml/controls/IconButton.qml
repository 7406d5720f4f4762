import QtQuick
import QtQuick.Templates as T
import Amphora

/// A button of one icon; `tip` is its name, spoken and shown.
T.Button {
    id: root

    required property string iconName
    required property string tip
    property bool bordered: false
    property bool busy: false
    property color ink: Theme.muted
    property bool showHovered: hovered && enabled
    property bool showPressed: down
    property bool showFocus: visualFocus

    hoverEnabled: true
    opacity: enabled ? 1 : Theme.disabledOpacity
    implicitWidth: Math.max(Theme.control, Theme.bodyLine + 12) // As high as a Button, at every size of the text.
    implicitHeight: implicitWidth
    Accessible.role: Accessible.Button
    Accessible.name: tip
    Accessible.onPressAction: if (enabled && !busy) clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    Tip {
        text: root.tip
        visible: (root.hovered || root.visualFocus) && root.Window.window !== null
    }

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            icon: root.iconName
            color: root.ink
            visible: !root.busy
        }
        Spinner {
            anchors.centerIn: parent
            visible: root.busy
        }
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: root.showPressed ? Theme.pressed : root.showHovered ? Theme.hover : root.bordered ? Theme.raised : "transparent"
        border { width: root.bordered ? 1 : 0; color: Theme.lineStrong }

        FocusRing { shown: root.showFocus }
    }
}
