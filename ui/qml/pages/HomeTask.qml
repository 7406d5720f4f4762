import QtQuick
import Amphora

/// One step of setting up, or one thing to decide.
ListRow {
    id: root

    required property string key
    required property string title
    required property string detail
    required property string actionText
    required property string tile
    required property int tileLook
    required property bool done
    required property bool primary

    signal acted(string key)

    interactive: false
    topLine: false
    text: title
    secondary: detail
    quiet: done
    iconName: done ? "circle-check" : "circle"
    iconSize: Theme.iconMedium
    iconColor: done ? Theme.good : Theme.faint
    tileIcon: tile
    tileKind: tileLook
    Accessible.name: done ? qsTr("Done: %1").arg(title) : title + ". " + detail

    Divider {
        parent: root.background
        width: parent.width
        visible: root.y > 60
    }
    Button {
        objectName: "home.task." + root.key
        visible: root.actionText !== "" && !root.done
        kind: root.primary ? Button.Primary : Button.Quiet
        text: root.actionText
        onClicked: root.acted(root.key)
    }
}
