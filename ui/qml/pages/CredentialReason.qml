import QtQuick
import Amphora

/// One check of a credential: how it went, and what was seen.
Column {
    id: root

    required property int index
    required property string key
    required property string part
    required property string symbol
    required property string title
    required property string detail
    required property string outcome
    required property string code
    required property int look

    width: parent ? parent.width : implicitWidth
    topPadding: part !== "" && index > 0 ? 8 : 0
    spacing: 12
    Accessible.role: Accessible.ListItem
    Accessible.name: (part !== "" ? part + ". " : "") + title + ": " + outcome + ". " + detail + (code !== "" ? " " + code : "")

    ForeignText {
        width: parent.width
        visible: root.part !== ""
        words: root.part
        limit: 120
        kind: Label.SecondaryStrong
        color: Theme.muted
        Accessible.ignored: true
    }
    EvidenceRow {
        width: parent.width
        iconName: root.symbol
        kind: root.look
        text: root.title
        detail: root.detail

        ErrorCode {
            objectName: "credential.reason." + root.index + ".code"
            anchors.left: parent.left
            code: root.code
        }
    }
}
