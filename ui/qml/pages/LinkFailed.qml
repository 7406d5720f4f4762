import QtQuick
import Amphora

/// Why nothing was linked, and between which accounts if there are two.
Column {
    id: root

    required property LinkModel model

    spacing: 16

    Label {
        objectName: "link.failure"
        width: parent.width
        text: root.model.failText
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
    }
    Card {
        width: parent.width
        visible: root.model.chosen !== "" && root.model.signer !== ""
        Column {
            width: parent.width
            spacing: 12
            LinkedAccountCard {
                width: parent.width
                symbol: root.model.symbol
                //: Before the address of the account that was asked for.
                role: qsTr("Asked for")
                address: root.model.chosen
            }
            Divider { width: parent.width }
            LinkedAccountCard {
                width: parent.width
                symbol: root.model.symbol
                //: Before the address of the account that a signature belongs to.
                role: qsTr("Signed by")
                address: root.model.signer
                Chip {
                    kind: Chip.Warn
                    iconName: "circle-alert"
                    //: Of two addresses that are not the same.
                    text: qsTr("Differs")
                }
            }
        }
    }
    Label {
        width: parent.width
        text: root.model.failAdvice
        color: Theme.muted
        wrapMode: Text.Wrap
    }
    ErrorCode {
        objectName: "link.failCode"
        anchors.left: parent.left
        code: root.model.failCode
    }
}
