import QtQuick
import Amphora

/// The preview and the versions: beside the form, or in a sheet.
Column {
    id: root

    required property ProfileEditor model

    signal opened(string key)

    Item {
        width: parent.width
        height: preview.height + 24

        ProfilePreview {
            id: preview
            x: 16
            width: parent.width - 32
            model: root.model
        }
    }
    Row {
        x: 16
        width: parent.width - 32
        spacing: 8
        visible: root.model.publicText !== ""
        Icon {
            icon: "globe"
        }
        Label {
            width: parent.width - Theme.iconRoom
            text: root.model.publicText
            kind: Label.Secondary
            color: Theme.muted
            wrapMode: Text.Wrap
        }
    }
    Item { width: 1; height: 16 }
    Divider { width: parent.width }
    Label {
        x: 16
        width: parent.width - 32
        topPadding: 14
        bottomPadding: 8
        text: qsTr("Versions")
        kind: Label.Section
        Accessible.role: Accessible.Heading
    }
    Item {
        width: parent.width
        height: list.height + 16

        Rectangle {
            anchors { left: parent.left; leftMargin: 24 }
            y: 22
            width: 1
            height: Math.max(0, list.height - 44)
            color: Theme.line
            visible: root.model.versions.count > 1
        }
        Column {
            id: list
            x: 16
            width: parent.width - 32
            Repeater {
                model: root.model.versions
                ProfileVersion { onOpened: key => root.opened(key) }
            }
        }
    }
    Label {
        x: 16
        width: parent.width - 32
        visible: root.model.versions.count === 0
        text: qsTr("Each time you publish, a signed version is added here.")
        kind: Label.Secondary
        color: Theme.muted
        wrapMode: Text.Wrap
    }
}
