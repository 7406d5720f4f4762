import QtQuick
import QtQuick.Templates as T
import Amphora

/// Toasts stand above the status bar in the middle; the newest lowest. With a sheet open they stand before it and on top, away from its buttons;
/// no larger than they are, because what lies over a sheet keeps the wheel from it.
Column {
    id: root

    required property ShellModel shell
    required property Item page
    readonly property bool raised: Layers.front !== null
    readonly property int room: raised && parent ? parent.width : page.width

    parent: raised ? T.Overlay.overlay : page.parent
    x: (raised ? 0 : page.x) + Math.round((room - width) / 2)
    y: raised ? 8 : page.y + page.height - height - 16
    z: 1
    spacing: 8

    Repeater {
        model: root.shell.toasts
        Toast {
            required property string key
            required property string action
            required text

            objectName: "toast." + key
            anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined
            width: Math.min(implicitWidth, root.room - 32)
            actionText: action
            onActionClicked: root.shell.actOnToast(key)
            onExpired: root.shell.dropToast(key)
        }
    }
}
