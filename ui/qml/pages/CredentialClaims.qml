import QtQuick
import Amphora

/// What a credential says, as rows in a box, and a word about what is not among them.
Column {
    id: root

    required property CredentialModel credential

    spacing: 12

    Card {
        width: parent.width
        padding: 0
        visible: root.credential.claims.count > 0
        Accessible.role: Accessible.List
        //: Spoken name of the list of claims of a credential.
        Accessible.name: qsTr("What it says")
        Column {
            width: parent.width
            Repeater {
                model: root.credential.claims
                CredentialClaim {}
            }
        }
    }
    Label {
        width: parent.width
        visible: text !== ""
        text: root.credential.claimsNote
        kind: Label.Secondary
        color: Theme.muted
        wrapMode: Text.Wrap
    }
}
