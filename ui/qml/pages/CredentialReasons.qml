import QtQuick
import Amphora

/// The table of checks, one under the other, and what nobody looked at.
Column {
    id: root

    required property CredentialModel credential

    spacing: 20

    Label {
        width: parent.width
        visible: text !== ""
        text: root.credential.summary
        wrapMode: Text.Wrap
    }
    Column {
        width: parent.width
        spacing: 18
        Accessible.role: Accessible.List
        //: Spoken name of the table of checks of a credential.
        Accessible.name: qsTr("Checks")
        Repeater {
            model: root.credential.reasons
            CredentialReason {}
        }
    }
    Row {
        width: parent.width
        visible: root.credential.unchecked !== ""
        spacing: 12
        Icon {
            id: sign
            icon: "info"
        }
        Label {
            width: parent.width - sign.width - 12
            text: root.credential.unchecked
            kind: Label.Secondary
            color: Theme.muted
            wrapMode: Text.Wrap
        }
    }
}
