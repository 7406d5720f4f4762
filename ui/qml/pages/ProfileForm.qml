import QtQuick
import Amphora

/// The twelve fields: two pictures and ten that are typed or chosen. A file dropped anywhere on the form becomes the picture.
Scroll {
    id: root

    required property ProfileEditor model
    required property PictureEditor pictures
    property bool narrow: false

    readonly property bool twoColumns: !narrow && form.width >= 420 * Theme.textScale

    Item {
        width: parent.width
        height: form.height + 28

        DropArea {
            anchors.fill: parent
            keys: ["text/uri-list"]
            onDropped: drop => root.pictures.fileChosen(drop.urls[0], false)
        }

        Column {
            id: form

            readonly property int edge: root.narrow ? 24 : 36

            anchors { left: parent.left; leftMargin: edge }
            y: 4
            width: Math.min(Math.round(612 * Theme.textScale), parent.width - edge - (root.narrow ? 24 : 48))
            spacing: 16

            Banner {
                objectName: "profile.problem"
                width: parent.width
                visible: root.model.problemTitle !== ""
                kind: root.model.problemIsLock ? Banner.Info : Banner.Bad
                iconName: root.model.problemIsLock ? "lock" : "circle-x"
                title: root.model.problemTitle
                text: root.model.problemText
                code: root.model.problemIsLock ? "" : root.model.problemCode
                actionText: root.model.problemAction
                onActionClicked: root.model.problemActionWanted()
            }
            ProfilePictures {
                width: parent.width
                model: root.model
                pictures: root.pictures
            }
            Grid {
                width: parent.width
                columns: root.twoColumns ? 2 : 1
                columnSpacing: 16
                rowSpacing: 16

                ProfileText {
                    objectName: "profile.name"
                    width: root.twoColumns ? parent.width - 16 - Math.round(112 * Theme.textScale) : parent.width
                    label: qsTr("Name")
                    field: root.model.name
                }
                ProfileText {
                    objectName: "profile.emoji"
                    width: root.twoColumns ? Math.round(112 * Theme.textScale) : parent.width
                    label: qsTr("Emoji")
                    field: root.model.emoji
                    emoji: true
                    shortAudience: root.twoColumns
                }
            }
            TextBox {
                objectName: "profile.description"
                width: parent.width
                label: qsTr("Bio")
                audience: qsTr("Everyone")
                limit: root.model.description.limit
                alwaysCount: true
                changed: root.model.description.edited
                error: root.model.description.error
                //: Under a changed field: what is published.
                hint: root.model.description.edited && root.model.description.was !== "" ? qsTr("Was: “%1”").arg(TextKit.foreign(root.model.description.was, 160, false)) : ""
                text: root.model.description.value
                onEdited: text => root.model.description.value = text
            }
            ProfileText {
                objectName: "profile.url"
                width: parent.width
                label: qsTr("Website")
                field: root.model.url
                restHint: qsTr("Opens only after a click, with its host shown.")
            }
            Grid {
                width: parent.width
                columns: root.twoColumns ? 2 : 1
                columnSpacing: 16
                rowSpacing: 16

                readonly property int cell: root.twoColumns ? (width - 16) / 2 : width

                ProfileText {
                    objectName: "profile.homeLocation"
                    width: parent.cell
                    label: qsTr("Home town")
                    field: root.model.homeLocation
                }
                Select {
                    objectName: "profile.residenceCountry"
                    width: parent.cell
                    label: qsTr("Country")
                    audience: qsTr("Everyone")
                    //: First line of the list of countries: takes the value away.
                    options: [qsTr("Not stated")].concat(root.model.countryNames)
                    // A code that names no country, from another app, is shown as it is.
                    placeholder: root.model.residenceCountry.value !== "" ? TextKit.foreign(root.model.residenceCountry.value, 8, false) : qsTr("Not stated")
                    changed: root.model.residenceCountry.edited
                    error: root.model.residenceCountry.error
                    hint: root.model.residenceCountry.edited && root.model.residenceCountry.was !== "" ? qsTr("Was: “%1”").arg(TextKit.foreign(root.model.residenceCountry.was, 160, false)) : ""
                    currentIndex: {
                        const at = root.model.countryNames.length > 0 ? root.model.countryIndex(root.model.residenceCountry.value) : -1;
                        return at < 0 ? -1 : at + 1;
                    }
                    onChosen: index => root.model.residenceCountry.value = index > 0 ? root.model.countryCode(index - 1) : ""
                }
                DateField {
                    objectName: "profile.birthDate"
                    width: parent.cell
                    label: qsTr("Birth date")
                    audience: qsTr("Everyone")
                    changed: root.model.birthDate.edited
                    problem: root.model.birthDate.error
                    date: root.model.birthDate.value
                    onEdited: date => root.model.birthDate.value = date
                }
                ProfileText {
                    objectName: "profile.gender"
                    width: parent.cell
                    label: qsTr("Gender")
                    field: root.model.gender
                    placeholder: qsTr("Not stated")
                }
            }
            ProfileCountries {
                objectName: "profile.nationalities"
                width: parent.width
                label: qsTr("Nationalities")
                field: root.model.nationalities
                model: root.model
            }
            ProfileTags {
                objectName: "profile.affiliations"
                width: parent.width
                label: qsTr("Affiliations")
                field: root.model.affiliations
            }
            Row {
                width: parent.width
                spacing: 8
                visible: root.model.keptText !== ""
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    icon: "package-open"
                }
                SnugLabel {
                    most: parent.width - Theme.iconRoom - (more.visible ? more.width + 8 : 0)
                    text: more.shown ? root.model.keptFields : root.model.keptText
                    kind: Label.Secondary
                    color: Theme.muted
                }
                LinkText {
                    id: more
                    objectName: "profile.kept"
                    anchors.verticalCenter: parent.verticalCenter
                    visible: !shown
                    text: qsTr("Show")
                    onClicked: shown = true

                    property bool shown: false
                }
            }
        }
    }
}
