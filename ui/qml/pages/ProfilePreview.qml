import QtQuick
import Amphora

/// The card that other people get to see, live.
Card {
    id: root

    required property ProfileEditor model

    // Only what a browser would open looks like a link.
    readonly property bool opens: !/^[a-z][a-z0-9+-]*:(?!\d)/i.test(root.website)
    readonly property string website: model.url.value.replace(/^https?:\/\//, "").replace(/\/$/, "")

    padding: 0

    Column {
        width: parent.width

        Item {
            width: parent.width
            height: 104

            PictureItem {
                x: 1
                y: 1
                width: parent.width - 2
                height: 71
                radius: Theme.radiusCard - 1
                roundBottom: false
                source: root.model.background
                ground: Theme.accentSoft
                ring: Theme.accentLine
                Accessible.ignored: true
            }
            Rectangle {
                anchors { left: parent.left; leftMargin: 16 }
                y: 44
                width: 60
                height: 60
                radius: 30
                color: Theme.raised
                antialiasing: true
                Avatar {
                    anchors.centerIn: parent
                    size: 56
                    did: root.model.did
                    source: root.model.image
                    name: root.model.name.value
                }
            }
        }
        Column {
            x: 16
            width: parent.width - 32
            topPadding: 8
            bottomPadding: 16
            spacing: 0

            Row {
                width: parent.width
                spacing: 8
                ForeignText {
                    width: Math.min(implicitWidth, parent.width - (face.visible ? 30 : 0))
                    words: root.model.name.value !== "" ? root.model.name.value : qsTr("No name yet")
                    limit: 150
                    kind: Label.Section
                }
                ForeignText {
                    id: face
                    visible: words !== ""
                    words: root.model.emoji.value
                    limit: 8
                    font.family: Theme.emojiFamily
                }
            }
            Identifier {
                anchors.left: parent.left
                width: Math.min(implicitWidth, parent.width)
                value: root.model.did
                copyable: false
            }
            ForeignText {
                width: parent.width
                topPadding: 8
                visible: words !== ""
                words: root.model.description.value
                limit: 420
                multiline: true
            }
            Item { width: 1; height: 8 }
            PreviewFact { iconName: "link"; words: root.website; ink: root.opens ? Theme.accent : Theme.text }
            PreviewFact {
                iconName: "house"
                words: [root.model.homeLocation.value, root.model.residenceCountry.value === "" ? "" : root.model.countryName(root.model.residenceCountry.value)].filter(part => part !== "").join(", ")
            }
            PreviewFact { iconName: "calendar"; words: TextKit.shownDate(root.model.birthDate.value) }
            PreviewFact { iconName: "user-round"; words: root.model.gender.value }
            PreviewFact { iconName: "globe"; words: root.model.nationalities.items.map(code => root.model.countryName(code)).join(", ") }
            PreviewFact { iconName: "building-2"; words: root.model.affiliations.items.join(", ") }
        }
    }
}
