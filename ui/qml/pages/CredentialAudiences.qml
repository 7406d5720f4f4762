import QtQuick
import Amphora

/// Whom an export is for.
Column {
    id: root

    required property CredentialExportModel model

    spacing: 8
    Accessible.role: Accessible.Grouping
    Accessible.name: heading.text

    Label {
        id: heading
        width: parent.width
        text: qsTr("Who is it for?")
        kind: Label.Section
        bottomPadding: 4
        Accessible.role: Accessible.Heading
    }
    AudienceCard {
        objectName: "export.me"
        iconName: "archive"
        title: qsTr("Me, as a backup")
        detail: qsTr("Encrypted file, everything in it")
        chosen: root.model.audience === CredentialExportModel.Me
        enabled: !root.model.busy
        focus: chosen
        onClicked: root.model.audienceChosen(CredentialExportModel.Me)
    }
    AudienceCard {
        objectName: "export.wallet"
        iconName: "wallet"
        title: qsTr("Another wallet")
        detail: qsTr("Full credential it can hold")
        chosen: root.model.audience === CredentialExportModel.Wallet
        enabled: !root.model.busy
        focus: chosen
        onClicked: root.model.audienceChosen(CredentialExportModel.Wallet)
    }
    AudienceCard {
        objectName: "export.verifier"
        iconName: "scan-eye"
        title: qsTr("Someone who checks")
        detail: qsTr("Only the claims you tick")
        chosen: root.model.audience === CredentialExportModel.Verifier
        enabled: !root.model.busy
        focus: chosen
        onClicked: root.model.audienceChosen(CredentialExportModel.Verifier)
    }
    AudienceCard {
        objectName: "export.paper"
        iconName: "printer"
        title: qsTr("Print")
        detail: qsTr("Paper with a code to scan")
        chosen: root.model.audience === CredentialExportModel.Paper
        enabled: !root.model.busy
        focus: chosen
        onClicked: root.model.audienceChosen(CredentialExportModel.Paper)
    }
}
