import QtQuick
import Amphora

/// All that would be signed: in words, and as the text itself.
Column {
    id: root

    required property CredentialIssueModel model

    property bool wholeText: false

    spacing: 16
    onVisibleChanged: if (visible) wholeText = false

    FactBox {
        objectName: "issue.facts"
        width: parent.width
        name: qsTr("About the credential")
        facts: root.model.facts
    }
    Label {
        width: parent.width
        text: qsTr("What it says")
        kind: Label.Section
        Accessible.role: Accessible.Heading
    }
    FactBox {
        objectName: "issue.claims"
        width: parent.width
        name: qsTr("What it says")
        facts: root.model.claims
    }
    LinkText {
        objectName: "issue.wholeText"
        anchors.left: parent.left
        body: true
        text: root.wholeText ? qsTr("Hide the text") : qsTr("Show the text that is signed")
        onClicked: root.wholeText = !root.wholeText
    }
    TextBox {
        objectName: "issue.signedText"
        width: parent.width
        visible: root.wholeText
        mono: true
        readOnly: true
        tallest: 280
        label: qsTr("Text that is signed")
        text: root.model.signedText
    }
    Banner {
        width: parent.width
        kind: Banner.Info
        title: qsTr("Amphora keeps no list of withdrawn credentials.")
        text: qsTr("What you sign here stays good until the day it ends.")
    }
}
