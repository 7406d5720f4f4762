import QtQuick
import QtQuick.Templates as T
import Amphora

/// Toasts stand above the status bar in the middle; the newest lowest. With a sheet open they stand before it and on top, away from its buttons:
/// in a popup of their own, because a modal sheet keeps presses from everything that is none; no larger than they are, because what lies over
/// a sheet keeps the wheel from it.
Item {
    id: root

    required property ShellModel shell
    required property Item page
    readonly property bool raised: Layers.front !== null
    readonly property int room: raised && before.parent ? before.parent.width : page.width

    T.Popup {
        id: before
        parent: T.Overlay.overlay
        x: parent ? Math.round((parent.width - width) / 2) : 0
        y: 8
        z: 1
        padding: 0
        visible: root.raised && toasts.count > 0
        closePolicy: T.Popup.NoAutoClose
        contentItem: Item {
            id: front
            implicitWidth: column.width
            implicitHeight: column.height
        }
    }
    Column {
        id: column
        parent: root.raised ? front : root.page.parent
        x: root.raised ? 0 : root.page.x + Math.round((root.room - width) / 2)
        y: root.raised ? 0 : root.page.y + root.page.height - height - 16
        z: 1
        spacing: 8

        Repeater {
            id: toasts
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
}
