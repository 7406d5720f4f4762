import QtQuick
import Amphora

/// The four kinds of credentials that can be issued here.
Column {
    id: root

    required property CredentialIssueModel model

    spacing: 12

    KindCard {
        objectName: "issue.kind.membership"
        iconName: "users-round"
        title: qsTr("Membership")
        detail: qsTr("Somebody belongs to a group, club or company, in a role, since a day.")
        enabled: !root.model.busy
        focus: true
        onClicked: root.model.kindWanted("membership")
    }
    KindCard {
        objectName: "issue.kind.achievement"
        iconName: "badge-check"
        title: qsTr("Achievement")
        detail: qsTr("Somebody took a course, won something, did something well.")
        enabled: !root.model.busy
        onClicked: root.model.kindWanted("achievement")
    }
    KindCard {
        objectName: "issue.kind.statement"
        iconName: "message-square-text"
        title: qsTr("Statement")
        detail: qsTr("Anything in your own words, about somebody or something.")
        enabled: !root.model.busy
        onClicked: root.model.kindWanted("statement")
    }
    KindCard {
        objectName: "issue.kind.schema"
        iconName: "braces"
        title: qsTr("From a JSON Schema…")
        detail: qsTr("A form is made from a draft-07 schema in a file. What it cannot show is said.")
        enabled: !root.model.busy
        onClicked: root.model.schemaWanted()
    }
}
