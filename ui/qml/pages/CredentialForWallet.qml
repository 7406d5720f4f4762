import QtQuick
import Amphora

/// The credential for another wallet: its text, as it came.
Column {
    id: root

    required property CredentialExportModel model

    spacing: 16

    Label {
        width: parent.width
        text: qsTr("What goes out?")
        kind: Label.Section
        Accessible.role: Accessible.Heading
    }
    Label {
        width: parent.width
        text: qsTr("All of it, byte for byte as it came to you. Whoever has it can read every claim, also those that you could keep back from a verifier.")
        wrapMode: Text.Wrap
    }
    Banner {
        objectName: "export.walletNote"
        width: parent.width
        title: root.model.walletNote
    }
    TextBox {
        objectName: "export.walletText"
        width: parent.width
        mono: true
        readOnly: true
        tallest: 200
        label: qsTr("The text")
        text: root.model.walletText
    }
}
