import QtQuick
import Amphora

/// How a credential is known: in the panel, or in a sheet.
Item {
    id: root

    required property CredentialModel credential

    height: column.height + 32

    Column {
        id: column
        x: 16
        y: 16
        width: parent.width - 32
        spacing: 20

        CredentialReasons {
            width: parent.width
            credential: root.credential
        }
        Divider {
            width: parent.width
            visible: root.credential.details.count > 0
        }
        Column {
            width: parent.width
            Repeater {
                model: root.credential.details
                CredentialFact {}
            }
        }
    }
}
