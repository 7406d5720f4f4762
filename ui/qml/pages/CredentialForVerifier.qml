import QtQuick
import Amphora

/// Showing a credential to one side: which claims, for whom, how long; afterwards the presentation itself.
Column {
    id: root

    required property CredentialPresentModel model

    readonly property bool asking: !model.done && model.blocked === ""

    signal paperWanted()

    spacing: 16

    Item {
        objectName: "present.blocked"
        width: parent.width
        height: width >= 500 * Theme.textScale ? 448 : why.height + 24 // Beside the choice in the middle, below it right there.
        visible: root.model.blocked !== ""

        Column {
            id: why
            anchors.centerIn: parent
            width: Math.min(parent.width, Math.round(400 * Theme.textScale))
            spacing: 8

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                size: Theme.iconLarge
                icon: "scan-eye"
            }
            Label {
                width: parent.width
                text: qsTr("This credential cannot be shown to a verifier.")
                kind: Label.Section
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }
            Label {
                width: parent.width
                text: root.model.blocked
                color: Theme.muted
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                bottomPadding: 8
            }
            Button {
                objectName: "present.paper"
                anchors.horizontalCenter: parent.horizontalCenter
                iconName: "printer"
                text: qsTr("Print instead")
                onClicked: root.paperWanted()
            }
        }
    }
    Banner {
        objectName: "present.done"
        width: parent.width
        visible: root.model.done
        kind: Banner.Good
        title: qsTr("Signed.")
        text: root.model.resultText
    }
    DotPicture {
        objectName: "present.code"
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, 300)
        height: width
        visible: root.model.done && root.model.codeNote === ""
        picture: root.model.code
        dots: true
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("QR code of the presentation")
    }
    Label {
        objectName: "present.codeNote"
        width: parent.width
        visible: text !== ""
        text: root.model.codeNote
        kind: Label.Secondary
        color: Theme.muted
        wrapMode: Text.Wrap
    }
    TextBox {
        objectName: "present.text"
        width: parent.width
        visible: root.model.done
        mono: true
        readOnly: true
        tallest: 120
        label: qsTr("The presentation")
        text: root.model.text
    }
    Column {
        width: parent.width
        visible: root.asking
        Label {
            width: parent.width
            text: qsTr("What may they read?")
            kind: Label.Section
            Accessible.role: Accessible.Heading
        }
        Label {
            width: parent.width
            topPadding: 4
            bottomPadding: 4
            text: root.model.choiceText
            color: Theme.muted
            wrapMode: Text.Wrap
        }
        Repeater {
            model: root.model.claims
            CredentialShare {
                width: root.width
                onSwitched: key => root.model.toggled(key)
            }
        }
    }
    Divider {
        width: parent.width
        visible: root.asking
    }
    Grid {
        id: terms

        readonly property bool wide: width >= 300 * Theme.textScale

        width: parent.width
        visible: root.asking
        columns: wide ? 2 : 1
        spacing: 16

        TextField {
            objectName: "present.audience"
            width: terms.wide ? (terms.width - 16) / 2 : terms.width
            label: qsTr("Made out to")
            placeholder: qsTr("As they call themselves")
            error: root.model.audienceError
            text: root.model.audience
            onEdited: text => root.model.audienceEdited(text)
        }
        Select {
            objectName: "present.life"
            width: terms.wide ? (terms.width - 16) / 2 : terms.width
            label: qsTr("Good for")
            options: root.model.lives
            currentIndex: root.model.life
            onChosen: index => root.model.lifeChosen(index)
        }
    }
    TextField {
        objectName: "present.nonce"
        width: parent.width
        visible: root.asking
        mono: true
        label: qsTr("Their one-time number")
        hint: root.model.nonceHint
        error: root.model.nonceError
        text: root.model.nonce
        onEdited: text => root.model.nonceEdited(text)
        onAccepted: root.model.signWanted()
    }
    LinkText {
        objectName: "present.makeNonce"
        anchors.left: parent.left
        visible: root.asking && root.model.nonce === ""
        text: qsTr("They sent none: make one")
        onClicked: root.model.nonceWanted()
    }
}
