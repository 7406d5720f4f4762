import QtQuick
import Amphora

/// Who was shown what, and when.
Sheet {
    id: root

    required property CredentialLedgerModel model

    name: "ledger.sheet"
    visible: model.state !== CredentialLedgerModel.Closed
    title: qsTr("Who was shown what")
    subtitle: model.state === CredentialLedgerModel.Ready ? model.countText : ""
    note: qsTr("Sealed on this computer; nobody else has this list.")
    onCancelled: model.closed()
    actions: [
        Button {
            objectName: "ledger.done"
            kind: Button.Primary
            focus: true
            text: qsTr("Done")
            onClicked: root.dismiss()
        }
    ]

    Column {
        width: parent.width
        spacing: 16
        bottomPadding: 24

        Row {
            x: 24
            visible: root.model.state === CredentialLedgerModel.Loading
            spacing: 8
            Spinner { anchors.verticalCenter: parent.verticalCenter }
            Label {
                text: qsTr("Opening the list")
                color: Theme.muted
            }
        }
        Banner {
            objectName: "ledger.problem"
            x: 24
            width: parent.width - 48
            visible: root.model.state === CredentialLedgerModel.Failed
            kind: Banner.Bad
            title: root.model.problemTitle
            text: root.model.problemText
            code: root.model.problemCode
            actionText: qsTr("Try again")
            onActionClicked: root.model.retryWanted()
        }
        EmptyState {
            objectName: "ledger.none"
            x: 24
            width: parent.width - 48
            visible: root.model.state === CredentialLedgerModel.Nothing
            title: qsTr("Nothing was shown to anybody")
            text: qsTr("Each time you show a credential to a verifier, it is noted here for whom, which claims and until when.")
        }
        Column {
            x: 24
            width: parent.width - 48
            visible: root.model.state === CredentialLedgerModel.Ready
            Accessible.role: Accessible.List
            Accessible.name: root.title
            Repeater {
                model: root.model.rows
                CredentialLedgerRow {}
            }
        }
    }
}
