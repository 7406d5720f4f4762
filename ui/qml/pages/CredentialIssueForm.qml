import QtQuick
import Amphora

/// Whom a credential is for, what it says, how long it is good and in which format.
Column {
    id: root

    required property CredentialIssueModel model

    readonly property bool wide: width >= 440 * Theme.textScale

    spacing: 16

    /// The keyboard goes to the first field that needs a look, and the sheet scrolls with it.
    function showWrong() {
        const places = [[to, to.error]];
        for (let row = 0; row < claims.count; ++row) {
            const field = claims.itemAt(row);
            if (field.control !== CredentialIssueModel.Group)
                places.push([field, field.error]);
        }
        places.push([from, from.error], [until, until.error], [format.type, format.type.error]);
        const wrong = places.find(place => place[1] !== "");
        if (wrong)
            wrong[0].forceActiveFocus(Qt.TabFocusReason);
    }

    Banner {
        objectName: "issue.unseen"
        width: parent.width
        visible: root.model.schemaText !== "" || root.model.unseenText !== ""
        title: root.model.schemaText
        text: root.model.unseenText
    }
    Item {
        width: parent.width
        height: to.height + (root.wide ? 0 : toButtons.height + 8)

        TextField {
            id: to
            objectName: "issue.subject"
            anchors.left: parent.left
            width: root.wide ? parent.width - toButtons.width - 8 : parent.width
            mono: true
            //: Of a field: the DID of whoever gets the credential.
            label: qsTr("To")
            placeholder: "did:key:…"
            hint: root.model.subjectHint
            error: root.model.subjectError
            text: root.model.subject
            maximumLength: 2048
            onEdited: text => root.model.subjectEdited(text)
            onTextChanged: if (!input.activeFocus) input.cursorPosition = 0 // Its beginning says what kind it is.
        }
        Row {
            id: toButtons
            anchors.right: parent.right
            y: root.wide ? Math.max(20, Theme.bodyLine) + 4 : to.height + 8
            spacing: 8

            Button {
                objectName: "issue.paste"
                iconName: "clipboard-paste"
                text: qsTr("Paste")
                onClicked: root.model.subjectPasted()
            }
            Button {
                objectName: "issue.me"
                iconName: "user-round"
                //: Makes the credential out to oneself.
                text: qsTr("Me")
                onClicked: root.model.meWanted()
            }
        }
    }
    Label {
        width: parent.width
        text: qsTr("What it says")
        kind: Label.Section
        Accessible.role: Accessible.Heading
    }
    Label {
        objectName: "issue.formError"
        width: parent.width
        visible: text !== ""
        text: root.model.formError
        kind: Label.Secondary
        color: Theme.bad
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
    }
    Column {
        width: parent.width
        spacing: 16
        Repeater {
            id: claims
            model: root.model.fields
            CredentialIssueField {
                width: root.width
                onEdited: (key, text) => root.model.edited(key, text)
                onChoiceMade: (key, index) => root.model.choiceMade(key, index)
            }
        }
    }
    Label {
        width: parent.width
        text: qsTr("How long it is good")
        kind: Label.Section
        Accessible.role: Accessible.Heading
    }
    Grid {
        width: parent.width
        columns: root.wide ? 2 : 1
        spacing: 16

        DateField {
            id: from
            objectName: "issue.from"
            width: root.wide ? (parent.width - 16) / 2 : parent.width
            label: qsTr("Valid from")
            placeholder: qsTr("Now")
            problem: root.model.fromError
            date: root.model.from
            onEdited: date => root.model.fromEdited(date)
        }
        DateField {
            id: until
            objectName: "issue.until"
            width: root.wide ? (parent.width - 16) / 2 : parent.width
            label: qsTr("Valid to")
            placeholder: qsTr("Without end")
            problem: root.model.untilError
            date: root.model.until
            onEdited: date => root.model.untilEdited(date)
        }
    }
    CredentialIssueFormat {
        id: format
        width: parent.width
        model: root.model
    }
}
