import QtQuick
import Amphora

/// Toasts stand above the status bar in the middle; the newest lowest.
Item {
    id: root

    required property ShellModel shell

    Column {
        anchors { bottom: parent.bottom; bottomMargin: 16; horizontalCenter: parent.horizontalCenter }
        spacing: 8

        Repeater {
            model: root.shell.toasts
            Toast {
                required property string key
                required property string action
                required text

                objectName: "toast." + key
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(implicitWidth, root.width - 32)
                actionText: action
                onActionClicked: root.shell.actOnToast(key)
                onExpired: root.shell.dropToast(key)
            }
        }
    }
}
