import QtQuick
import Amphora

/// What this program is, what it does not do behind one's back, and who made its parts.
SettingsPart {
    id: root

    required property SettingsModel model

    heading: qsTr("About")

    Card {
        width: parent.width

        Row {
            width: parent.width
            spacing: 16

            Image {
                id: mark
                source: Theme.dark ? "qrc:/amphora/icons/amphora-mark-dark.svg" : "qrc:/amphora/icons/amphora-mark.svg"
                sourceSize: Qt.size(56, 56)
                Accessible.ignored: true
            }
            Column {
                width: parent.width - mark.width - 16
                spacing: 2

                Label {
                    width: parent.width
                    //: About: name of the program and its version.
                    text: qsTr("Amphora %1").arg(root.model.version)
                    kind: Label.Title
                }
                Label {
                    width: parent.width
                    text: root.model.systemText
                    kind: Label.Secondary
                    color: Theme.muted
                    wrapMode: Text.Wrap
                }
                Label {
                    width: parent.width
                    text: qsTr("One identity that is yours. Free software under the Apache License 2.0, without any warranty.")
                    color: Theme.muted
                    wrapMode: Text.Wrap
                    topPadding: 8
                }
            }
        }
    }
    Card {
        width: parent.width
        Column {
            width: parent.width
            spacing: 12

            EvidenceRow {
                iconName: "shield-check"
                text: qsTr("No telemetry, no update check, no crash upload")
                detail: qsTr("Amphora talks to the nodes that you named and to nobody else. Updates come from where you installed it.")
            }
            EvidenceRow {
                iconName: root.model.guarded ? "lock" : "shield-alert"
                kind: root.model.guarded ? Chip.Good : Chip.Warn
                text: root.model.guarded ? qsTr("Memory dumps are forbidden") : qsTr("Memory dumps could not be forbidden")
                detail: root.model.guarded ? qsTr("Other programs of yours may not read the memory of this one, and a crash leaves none behind.")
                                           : qsTr("The system did not allow it: other programs of yours may read the memory of this one.")
            }
        }
    }
    Card {
        width: parent.width
        padding: 0

        Column {
            width: parent.width

            CardHead {
                //: Heading: parts of the program that others made.
                title: qsTr("Licences")
                note: qsTr("The full texts are here, without network.")
            }
            Repeater {
                model: root.model.licences

                ListRow {
                    id: row
                    required property int index
                    required property string key
                    required property string title
                    required property string detail
                    required property string terms

                    objectName: "settings.licence." + key
                    topLine: index > 0
                    text: title
                    secondary: detail
                    Accessible.name: title + ". " + detail + ". " + terms
                    onClicked: root.model.licenceWanted(key)

                    Label {
                        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
                        text: row.terms
                        kind: Label.Secondary
                        color: Theme.muted
                        Accessible.ignored: true
                    }
                    Icon {
                        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
                        icon: "chevron-right"
                        mirror: root.LayoutMirroring.enabled
                    }
                }
            }
        }
    }
}
