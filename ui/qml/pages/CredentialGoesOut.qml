import QtQuick
import Amphora

/// What a file holds and who can open it.
Column {
    id: root

    required property CredentialExportModel model

    spacing: 12

    Label {
        width: parent.width
        text: root.model.audience === CredentialExportModel.Me ? qsTr("What the file holds") : qsTr("What they will have")
        kind: Label.Section
        Accessible.role: Accessible.Heading
    }
    FactBox {
        objectName: "export.facts"
        width: parent.width
        name: qsTr("What the file holds")
        facts: root.model.facts
    }
}
