import QtQuick
import Amphora

/// The form, and beside it what others see and the versions. Model: ProfileEditor. There is no save button: a draft saves itself.
Page {
    id: root

    required property ProfileEditor model

    /// An opened version lies over the form: what is behind it is no stop for Tab and nothing to be read out.
    readonly property bool versionOpen: model.openVersion !== ""
    readonly property bool publishing: model.state === ProfileEditor.Publishing

    title: qsTr("Profile")
    //: The one button that makes the draft public.
    readonly property string publishText: model.changeCount > 0 ? qsTr("Publish %n change(s)", "", model.changeCount) : qsTr("Publish")

    PageHeader {
        id: head
        title: root.title
        visible: !root.versionOpen
        narrow: root.narrow
        note: root.compact && width < 700 && !root.narrow ? "" : root.model.savedText
        chip: [
            Chip {
                objectName: "profile.nothing"
                visible: !root.model.published && root.model.changeCount === 0
                kind: Chip.Muted
                iconName: "circle-dashed"
                //: State of a profile in which nothing was written yet.
                text: qsTr("Nothing yet")
                tip: root.model.draftTip
            },
            StatusChip {
                objectName: "profile.status"
                visible: root.model.published
                status: root.model.status
                nodes: root.model.nodes
                tip: root.model.statusTip
            },
            StatusChip {
                objectName: "profile.draft"
                visible: root.model.changeCount > 0
                status: root.model.draftStatus
                tip: root.model.draftTip
            }
        ]

        IconButton {
            objectName: "profile.versions"
            anchors.verticalCenter: parent.verticalCenter
            visible: root.compact
            bordered: true
            iconName: "history"
            tip: qsTr("Versions")
            onClicked: side.open()
        }
        Button {
            objectName: "profile.preview"
            visible: root.compact
            iconName: "eye"
            text: qsTr("Preview")
            onClicked: side.open()
        }
        Button {
            objectName: "profile.discard"
            visible: !root.narrow && root.model.changeCount > 0
            text: qsTr("Discard")
            enabled: !root.publishing
            onClicked: sure.open()
        }
        Button {
            objectName: "profile.publish"
            visible: !root.narrow
            kind: Button.Primary
            text: root.publishText
            busyText: qsTr("Publishing")
            busy: root.publishing
            enabled: root.model.canPublish || root.publishing
            onClicked: root.model.publishWanted()
        }
    }
    ProfileForm {
        id: form
        anchors { left: parent.left; right: panel.left; top: head.bottom; bottom: bar.top }
        focus: true
        visible: !root.versionOpen
        model: root.model
        narrow: root.narrow
    }
    EvidencePanel {
        id: panel
        anchors { right: parent.right; top: head.bottom; bottom: parent.bottom }
        visible: !root.compact && !root.versionOpen
        width: root.compact ? 0 : implicitWidth
        plain: true
        title: qsTr("As others see it")

        ProfileAside {
            width: parent.width
            model: root.model
            onOpened: key => root.model.versionWanted(key)
        }
    }
    Item {
        id: bar
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: root.narrow ? 57 : 0
        visible: root.narrow && !root.versionOpen

        Rectangle {
            anchors.fill: parent
            color: Theme.raised
        }
        Divider { width: parent.width }
        Label {
            anchors { left: parent.left; leftMargin: 24; right: buttons.left; rightMargin: 8; verticalCenter: parent.verticalCenter }
            //: Foot of the narrow profile page.
            text: root.model.changeCount > 0 ? qsTr("%n field(s) changed", "", root.model.changeCount) : root.model.published ? qsTr("All of it is published") : qsTr("Nothing is written yet")
            kind: Label.Secondary
            color: Theme.muted
        }
        Row {
            id: buttons
            anchors { right: parent.right; rightMargin: 24; verticalCenter: parent.verticalCenter }
            spacing: 8
            Button {
                objectName: "profile.narrow.discard"
                visible: root.model.changeCount > 0
                text: qsTr("Discard")
                enabled: !root.publishing
                onClicked: sure.open()
            }
            Button {
                objectName: "profile.narrow.publish"
                kind: Button.Primary
                text: root.publishText
                busyText: qsTr("Publishing")
                busy: root.publishing
                enabled: root.model.canPublish || root.publishing
                onClicked: root.model.publishWanted()
            }
        }
    }
    Sheet {
        id: side
        name: "profile.side"
        preferredWidth: Theme.sheetSmall
        title: qsTr("As others see it")

        ProfileAside {
            width: parent.width
            model: root.model
            onOpened: key => {
                side.close();
                root.model.versionWanted(key);
            }
        }
    }
    Loader {
        id: version
        objectName: "profile.opened"
        anchors.fill: parent
        active: root.model.openVersion !== ""
        sourceComponent: ProfileVersionPage {
            model: root.model
            narrow: root.narrow
            compact: root.compact
        }
        onLoaded: item.forceActiveFocus()
    }
    Dialog {
        id: sure
        name: "profile.sure"
        destructive: true
        title: qsTr("Discard the draft?")
        text: qsTr("%n field(s) go back to what is published.", "", root.model.changeCount)
        acceptText: qsTr("Discard draft")
        onAccepted: {
            close();
            root.model.discardWanted();
        }
    }
}
