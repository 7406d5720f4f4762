import QtQuick
import Amphora

/// A file that was written, read back and checked.
Column {
    id: root

    required property CredentialExportModel model

    spacing: 16

    Banner {
        objectName: "export.saved"
        width: parent.width
        kind: Banner.Good
        title: qsTr("It was read back and is the same, byte for byte.")
        text: root.model.savedText
    }
    Column {
        width: parent.width
        spacing: 4
        Label {
            width: parent.width
            text: qsTr("Where it is")
            kind: Label.Strong
        }
        ForeignText {
            objectName: "export.path"
            width: parent.width
            words: root.model.savedPath
            limit: 4096
            kind: Label.Mono
            wrapMode: Text.WrapAnywhere
        }
    }
    Column {
        width: parent.width
        spacing: 4
        Label {
            width: parent.width
            text: "SHA-256"
            kind: Label.Strong
        }
        Identifier {
            objectName: "export.sha"
            width: parent.width
            whole: true
            value: root.model.savedSha
            copyTip: qsTr("Copy the SHA-256")
        }
    }
    LinkText {
        objectName: "export.another"
        anchors.left: parent.left
        body: true
        text: qsTr("Hand it on in another way too")
        onClicked: root.model.anotherWanted()
    }
}
