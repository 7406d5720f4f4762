import QtQuick
import Amphora

/// The card with picture, name, DID and bio.
Card {
    id: root

    required property HomeModel model

    readonly property bool tight: width < 520 * Theme.textScale

    Item {
        width: parent.width
        height: Math.max(72, words.implicitHeight) + (root.tight ? edit.height + 12 : 0)

        Avatar {
            id: face
            anchors.left: parent.left
            size: Theme.avatarHuge
            did: root.model.did
            source: root.model.picture
            name: root.model.name
        }
        Column {
            id: words
            anchors { left: face.right; leftMargin: 16; right: root.tight ? parent.right : edit.left; rightMargin: root.tight ? 0 : 16 }
            spacing: 2

            Flow {
                width: parent.width
                spacing: 8
                ForeignText {
                    words: root.model.name !== "" ? root.model.name : qsTr("No name yet")
                    limit: 80
                    kind: Label.Title
                    width: Math.min(implicitWidth, parent.width)
                }
                Item {
                    width: did.implicitWidth
                    height: y > 0 ? did.implicitHeight : Theme.titleLine // Below the name, where both do not fit.
                    Identifier {
                        id: did
                        objectName: "home.did"
                        anchors.verticalCenter: parent.verticalCenter
                        value: root.model.did
                        copyTip: qsTr("Copy my DID")
                    }
                }
            }
            ForeignText {
                width: parent.width
                words: root.model.bio
                limit: 420
                visible: root.model.bio !== ""
            }
            Label {
                width: parent.width
                topPadding: 4
                text: root.model.facts
                kind: Label.Secondary
                color: Theme.muted
            }
        }
        Button {
            id: edit
            objectName: "home.edit"
            anchors.right: parent.right
            y: root.tight ? parent.height - height : 0
            width: root.tight ? parent.width : implicitWidth
            text: qsTr("Edit profile")
            onClicked: root.model.profileWanted()
        }
    }
}
