import QtQuick
import Amphora

/// The face of a credential: what it is, who issued it, to whom, until when.
Item {
    id: root

    required property CredentialModel credential

    implicitHeight: Math.max(144, head.height + feet.height + 56)
    Accessible.role: Accessible.Grouping
    Accessible.name: [credential.title, credential.issuer].join(", ")

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusCard
        color: Theme.covers[root.credential.tone % Theme.covers.length]
        antialiasing: true
    }
    // Rings around a point at the lower end; none of them reaches a rounded corner, which would not clip them.
    Item {
        anchors.fill: parent
        clip: true
        Repeater {
            model: [140, 108, 76, 44]
            Rectangle {
                required property int modelData
                x: (root.LayoutMirroring.enabled ? 21 : root.width - 21) - modelData
                y: root.height - modelData
                width: 2 * modelData
                height: width
                radius: modelData
                color: "transparent"
                opacity: 0.1
                border { width: 12; color: Theme.inkOnCover }
                antialiasing: true
            }
        }
    }
    Item {
        id: head
        anchors { left: parent.left; leftMargin: 16; right: parent.right; rightMargin: 16; top: parent.top; topMargin: 16 }
        height: Math.max(tile.height, names.height)

        Rectangle {
            id: tile
            width: Math.round(40 * Theme.pictureScale)
            height: width
            x: root.LayoutMirroring.enabled ? parent.width - width : 0
            radius: 8
            color: Theme.covered
            antialiasing: true
            Icon {
                anchors.centerIn: parent
                icon: root.credential.symbol
                size: Theme.iconMedium
                color: Theme.inkOnCover
            }
        }
        Column {
            id: names
            anchors { left: tile.right; leftMargin: 12; right: parent.right; top: parent.top; topMargin: 1 }
            ForeignText {
                width: parent.width
                words: root.credential.title
                limit: 160
                multiline: true
                maximumLineCount: 3
                kind: Label.Section
                color: Theme.inkOnCover
                Accessible.role: Accessible.Heading
            }
            ForeignText {
                width: parent.width
                words: root.credential.issuer
                limit: 120
                kind: Label.Secondary
                color: Theme.inkOnCover
            }
        }
    }
    Item {
        id: feet
        anchors { left: parent.left; leftMargin: 16; right: parent.right; rightMargin: 16; bottom: parent.bottom; bottomMargin: 16 }
        height: Math.max(holder.height, until.height)

        Column {
            id: holder
            anchors.left: parent.left
            width: parent.width - (until.visible ? until.width + 16 : 0)
            Label {
                width: parent.width
                //: On a credential: to whom it was issued.
                text: qsTr("Holder")
                kind: Label.Secondary
                color: Theme.inkOnCover
            }
            ForeignText {
                width: parent.width
                words: root.credential.holder
                limit: 80
                kind: Label.Strong
                color: Theme.inkOnCover
            }
        }
        Column {
            id: until
            anchors.right: parent.right
            visible: root.credential.until !== ""
            width: Math.min(Math.max(untilName.implicitWidth, untilDate.implicitWidth), parent.width * 0.6)
            Label {
                id: untilName
                anchors.right: parent.right
                text: root.credential.untilLabel
                kind: Label.Secondary
                color: Theme.inkOnCover
            }
            Label {
                id: untilDate
                anchors.right: parent.right
                width: Math.min(implicitWidth, parent.width)
                text: root.credential.until
                kind: Label.Strong
                color: Theme.inkOnCover
            }
        }
    }
}
