import QtQuick
import Amphora

/// Before the first copy goes to a node: what would go, counted, and that public is for good. Nothing leaves before the yes.
Sheet {
    id: root

    required property NodesModel model

    readonly property string node: TextKit.foreign(model.uploadNode, 60, false)

    name: "nodes.first"
    visible: model.uploadKey !== ""
    //: %1 is a node.
    title: qsTr("Send a first copy to %1?").arg(node)
    subtitle: qsTr("It holds nothing of yours yet. This is exactly what would go.")
    onCancelled: model.uploadRefused(model.uploadKey)
    actions: [
        Button {
            objectName: "nodes.first.later"
            text: qsTr("Not now")
            enabled: !root.model.uploading
            onClicked: root.dismiss()
        },
        Button {
            objectName: "nodes.first.send"
            kind: Button.Primary
            text: root.model.uploadButton
            busy: root.model.uploading
            busyText: qsTr("Sending")
            onClicked: root.model.uploadConfirmed(root.model.uploadKey)
        }
    ]

    Column {
        width: parent.width

        Repeater {
            model: root.model.upload
            UploadItem { width: root.width }
        }
        Divider { width: parent.width }
        Item {
            width: parent.width
            height: warning.height + 32
            Banner {
                id: warning
                x: 24
                y: 16
                width: parent.width - 48
                kind: Banner.Warn
                iconName: "globe"
                title: qsTr("Public is for good.")
                text: qsTr("Anyone can copy what %1 holds. It can be asked to forget later, but not those who already have a copy.").arg(root.node)
            }
        }
    }
}
