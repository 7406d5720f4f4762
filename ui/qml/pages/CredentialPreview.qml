import QtQuick
import Amphora

/// A credential that is only looked at: who says what about whom, what was checked, what was not.
Item {
    id: root

    required property CredentialModel credential
    property bool wide: false

    implicitHeight: Math.max(says.height, wide ? known.height : says.height + 24 + known.height)

    Column {
        id: says
        x: root.wide && root.LayoutMirroring.enabled ? parent.width - width : 0
        width: root.wide ? Math.round(parent.width * 0.55) : parent.width
        spacing: 16

        Row {
            width: parent.width
            spacing: 12
            CredentialTile {
                id: tile
                iconName: root.credential.symbol
                tone: root.credential.tone
            }
            Column {
                width: parent.width - tile.width - 12
                ForeignText {
                    width: parent.width
                    words: root.credential.title
                    limit: 160
                    multiline: true
                    maximumLineCount: 3
                    kind: Label.Section
                    Accessible.role: Accessible.Heading
                }
                Identifier {
                    objectName: "credential.preview.issuer"
                    anchors.left: parent.left
                    width: Math.min(implicitWidth, parent.width)
                    visible: value !== ""
                    value: root.credential.issuerId
                    copyTip: qsTr("Copy the issuer’s identifier")
                }
            }
        }
        Label {
            objectName: "credential.preview.sentence"
            width: parent.width
            text: root.credential.sentence
            wrapMode: Text.Wrap
        }
        CredentialClaims {
            width: parent.width
            credential: root.credential
        }
    }
    Column {
        id: known
        x: root.wide && !root.LayoutMirroring.enabled ? parent.width - width : 0
        y: root.wide ? 0 : says.height + 24
        width: root.wide ? parent.width - says.width - 24 : parent.width
        spacing: 16

        Chip {
            objectName: "credential.preview.chip"
            anchors.left: parent.left
            text: root.credential.chipText
            iconName: root.credential.chipIcon
            kind: root.credential.chipKind
        }
        CredentialReasons {
            width: parent.width
            credential: root.credential
        }
    }
}
