import QtQuick
import Amphora

/// One version of the profile: what it changed, what stands beside it now, how it is known. Ticked fields come back as a draft.
FocusScope {
    id: root

    required property ProfileEditor model
    property bool narrow: false
    property bool compact: false

    readonly property bool hasDraft: model.changeCount > 0
    readonly property bool besideNow: view.currentIndex === 0 && !model.versionNewest
    readonly property bool twoColumns: table.width >= 420 * Theme.textScale
    readonly property int restorable: {
        let count = 0;
        for (let i = 0; i < rows.count; ++i)
            if (rows.itemAt(i) && rows.itemAt(i).ticked)
                ++count;
        return count;
    }

    readonly property int different: {
        let count = 0;
        for (let i = 0; i < rows.count; ++i)
            if (rows.itemAt(i) && rows.itemAt(i).differs)
                ++count;
        return count;
    }
    readonly property int alike: rows.count - different
    property bool showsAlike: false

    function chosen(): var {
        const members = [];
        for (let i = 0; i < rows.count; ++i)
            if (rows.itemAt(i).ticked)
                members.push(rows.itemAt(i).key);
        return members;
    }

    Keys.onEscapePressed: root.model.versionClosed()

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    MouseArea { anchors.fill: parent } // The form below is not to be reached.
    Item {
        id: head
        width: parent.width
        height: Math.max(Theme.pageHeader, title.implicitHeight + 24)

        IconButton {
            id: back
            objectName: "profile.version.back"
            anchors { left: parent.left; leftMargin: 12; verticalCenter: parent.verticalCenter }
            focus: true
            iconName: "arrow-left"
            tip: qsTr("Back to the form")
            onClicked: root.model.versionClosed()
        }
        Label {
            id: title
            anchors { left: back.right; leftMargin: 8; verticalCenter: parent.verticalCenter }
            text: root.model.versionTitle
            kind: Label.Title
            Accessible.role: Accessible.Heading
        }
        Label {
            anchors { left: title.right; leftMargin: 12; right: restore.left; rightMargin: 12; verticalCenter: parent.verticalCenter }
            //: Behind "Version 13": %1 is when it was published.
            text: qsTr("of your profile, %1").arg(root.model.versionWhen)
            color: Theme.muted
        }
        Button {
            id: restore
            objectName: "profile.version.restore"
            anchors { right: parent.right; rightMargin: 24; verticalCenter: parent.verticalCenter }
            visible: !root.model.versionNewest
            kind: Button.Primary
            iconName: "undo-2"
            text: root.restorable > 0 ? qsTr("Restore %n field(s)", "", root.restorable) : qsTr("Restore")
            enabled: root.restorable > 0
            onClicked: root.model.restoreWanted(root.chosen())
        }
        Divider {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        }
    }
    Scroll {
        id: timeline
        anchors { left: parent.left; top: head.bottom; bottom: parent.bottom }
        visible: !root.compact
        width: visible ? 232 : 0

        Item {
            width: parent.width
            height: line.height + 24

            Rectangle {
                x: root.LayoutMirroring.enabled ? parent.width - 25 : 24
                y: line.y + 28
                width: 1
                height: Math.max(0, line.height - 56)
                color: Theme.line
            }
            Column {
                id: line
                x: 16
                y: 8
                width: parent.width - 32
                Repeater {
                    model: root.model.versions
                    ProfileVersion {
                        required property int index
                        selected: key === root.model.openVersion
                        newest: !draft && index === (root.model.versions.count > 0 && root.hasDraft ? 1 : 0)
                        brief: true
                        onOpened: key => root.model.versionWanted(key)
                    }
                }
            }
        }
    }
    Divider {
        anchors { left: timeline.right; top: head.bottom; bottom: parent.bottom }
        visible: timeline.visible
        width: 1
        height: undefined
    }
    Scroll {
        anchors { left: timeline.right; leftMargin: 1; right: panel.left; top: head.bottom; bottom: parent.bottom }

        Item {
            width: parent.width
            height: body.height + 40

            Column {
                id: body
                x: root.narrow ? 16 : 24
                y: 16
                width: parent.width - 2 * x
                spacing: 16

                Column {
                    width: parent.width
                    Label {
                        width: parent.width
                        //: Heading over a comparison; %1 is for example "Version 12".
                        text: root.besideNow ? qsTr("%1 beside now").arg(root.model.versionTitle) : qsTr("What %1 changed").arg(root.model.versionTitle)
                        kind: Label.Section
                        wrapMode: Text.Wrap
                        Accessible.role: Accessible.Heading
                    }
                    Label {
                        width: parent.width
                        visible: root.different > 0
                        text: qsTr("%n field(s) differ.", "", root.different) + (root.besideNow ? " " + qsTr("Tick what should come back.") : "")
                        color: Theme.muted
                        wrapMode: Text.Wrap
                    }
                }
                Segments {
                    id: view
                    objectName: "profile.version.view"
                    anchors.left: parent.left
                    visible: !root.model.versionNewest && root.model.beforeTitle !== ""
                    //: Spoken name of the choice below.
                    label: qsTr("Compare with")
                    options: [qsTr("Beside now"), qsTr("What it changed")]
                }
                Card {
                    id: table
                    width: parent.width
                    padding: 0

                    Column {
                        width: parent.width
                        Item {
                            width: parent.width
                            height: visible ? heads.height + 20 : 0
                            visible: root.twoColumns
                            Row {
                                id: heads

                                readonly property int before: 16 + Math.round(136 * Theme.textScale)

                                anchors { left: parent.left; leftMargin: before }
                                y: 10
                                width: parent.width - before - 16
                                Label {
                                    width: (parent.width - 24) / 2 + 24
                                    text: root.model.versionTitle
                                    kind: Label.SecondaryStrong
                                    color: Theme.muted
                                }
                                Label {
                                    width: (parent.width - 24) / 2
                                    text: root.besideNow ? root.model.besideTitle : root.model.beforeTitle
                                    kind: Label.SecondaryStrong
                                    color: Theme.muted
                                }
                            }
                        }
                        Repeater {
                            id: rows
                            model: root.besideNow ? root.model.beside : root.model.before
                            ProfileDiffRow {
                                width: table.width
                                visible: differs || root.showsAlike || root.different === 0
                                besideNow: root.besideNow
                                twoColumns: root.twoColumns
                                otherTitle: root.besideNow ? root.model.besideTitle : root.model.beforeTitle
                            }
                        }
                        Label {
                            width: parent.width
                            padding: 16
                            visible: rows.count === 0
                            text: qsTr("This version holds nothing.")
                            color: Theme.muted
                        }
                    }
                }
                Row {
                    anchors.left: parent.left
                    visible: root.alike > 0 && root.different > 0
                    spacing: 8
                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        icon: "equal"
                    }
                    Label {
                        text: qsTr("%n field(s) are the same in both.", "", root.alike)
                        kind: Label.Secondary
                        color: Theme.muted
                    }
                    LinkText {
                        objectName: "profile.version.alike"
                        text: root.showsAlike ? qsTr("Hide") : qsTr("Show")
                        onClicked: root.showsAlike = !root.showsAlike
                    }
                }
                Banner {
                    width: parent.width
                    visible: !root.model.versionNewest
                    title: qsTr("Restoring makes a draft.")
                    text: qsTr("Nothing changes for others until you publish it as a new version. The versions in between stay where they are.")
                }
                Column {
                    width: parent.width
                    visible: root.compact
                    spacing: 16
                    Label {
                        text: qsTr("Evidence")
                        kind: Label.Section
                        Accessible.role: Accessible.Heading
                    }
                    Repeater {
                        model: root.model.facts
                        ProfileFact {}
                    }
                }
            }
        }
    }
    EvidencePanel {
        id: panel
        anchors { right: parent.right; top: head.bottom; bottom: parent.bottom }
        visible: !root.compact
        width: visible ? implicitWidth : 0
        title: qsTr("Evidence")

        Item {
            width: parent.width
            height: known.height + 32
            Column {
                id: known
                x: 16
                y: 16
                width: parent.width - 32
                spacing: 20
                Repeater {
                    model: root.model.facts
                    ProfileFact {}
                }
            }
        }
    }
}
