import QtQuick
import Amphora

/// In which format a credential is signed, and what its holder can keep back in it.
Column {
    id: root

    required property CredentialIssueModel model

    readonly property alias type: type

    spacing: 12

    Label {
        width: parent.width
        text: qsTr("Format")
        kind: Label.Section
        Accessible.role: Accessible.Heading
    }
    Segments {
        objectName: "issue.format"
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        stretch: implicitWidth > parent.width
        label: qsTr("Format")
        options: ["SD-JWT VC", "vc+jwt", "VC-JWT 1.1"]
        currentIndex: root.model.format
        onChosen: index => root.model.formatChosen(index)
    }
    Label {
        width: parent.width
        text: root.model.formatText
        kind: Label.Secondary
        color: Theme.muted
        wrapMode: Text.Wrap
    }
    TextField {
        id: type
        objectName: "issue.type"
        width: parent.width
        visible: root.model.typeAsked
        mono: true
        label: qsTr("Type")
        note: qsTr("optional")
        hint: root.model.typeHint
        error: root.model.typeError
        text: root.model.type
        maximumLength: 400
        onEdited: text => root.model.typeEdited(text)
    }
    Label {
        width: parent.width
        visible: root.model.format === CredentialIssueModel.SdJwt
        text: qsTr("What the holder can keep back")
        kind: Label.Strong
        Accessible.role: Accessible.Heading
    }
    Flow {
        width: parent.width
        visible: root.model.format === CredentialIssueModel.SdJwt
        spacing: 4

        Repeater {
            model: root.model.fields
            CredentialIssueKeep {
                most: root.width
                onSwitched: key => root.model.keepToggled(key)
            }
        }
    }
}
