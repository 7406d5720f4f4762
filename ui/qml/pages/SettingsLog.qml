import QtQuick
import QtQuick.Templates as T
import Amphora

/// What the program noted, as it stands in the file: secrets never get there, and what looks like one is taken out twice.
FocusScope {
    id: root

    required property SettingsModel model
    property bool narrow: false

    Component.onCompleted: model.logWanted()

    Column {
        id: head
        x: root.narrow ? 16 : 32
        y: root.narrow ? 12 : 24
        width: parent.width - 2 * x
        spacing: 12

        Item {
            width: parent.width
            height: heading.height

            Label {
                id: heading
                anchors.left: parent.left
                text: qsTr("Log")
                kind: Label.Section
                Accessible.role: Accessible.Heading
            }
            Label {
                anchors { right: parent.right; baseline: heading.baseline }
                text: root.model.logText
                kind: Label.Secondary
                color: Theme.muted
            }
        }
        Label {
            width: parent.width
            text: qsTr("Times, identifiers, counts and codes. Keys, words, passphrases and contents are not written, and what looks like one is taken out. It is sent to nobody.")
            kind: Label.Secondary
            color: Theme.muted
            wrapMode: Text.Wrap
        }
        Flow {
            width: parent.width
            spacing: 8

            TextField {
                objectName: "settings.log.find"
                iconName: "search"
                width: Math.min(parent.width, Math.round(240 * Theme.textScale))
                focus: true
                placeholder: qsTr("Find in the log")
                text: root.model.logQuery
                onEdited: text => root.model.logQuery = text
            }
            Button {
                objectName: "settings.log.copy"
                iconName: "copy"
                //: Copies the lines of the log that are shown.
                text: qsTr("Copy lines")
                enabled: root.model.log.count > 0
                onClicked: root.model.logCopyWanted()
            }
            Button {
                objectName: "settings.log.folder"
                iconName: "folder"
                text: qsTr("Open folder")
                onClicked: root.model.stateFolderWanted()
            }
            IconButton {
                objectName: "settings.log.again"
                bordered: true
                iconName: "refresh-cw"
                //: Reads the log once more.
                tip: qsTr("Read again")
                onClicked: root.model.logWanted()
            }
        }
    }
    Card {
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom; leftMargin: head.x; rightMargin: head.x; topMargin: 12; bottomMargin: 16 }
        padding: 1
        implicitHeight: 0 // As high as the window leaves it.

        ListView {
            id: list
            objectName: "settings.log.list"
            width: parent.width
            height: parent.height
            model: root.model.log
            clip: true
            topMargin: 6
            bottomMargin: 6
            boundsBehavior: Flickable.StopAtBounds
            reuseItems: true
            activeFocusOnTab: true
            keyNavigationEnabled: true
            T.ScrollBar.vertical: ScrollBar {}
            onCountChanged: positionViewAtEnd() // The newest lines are the ones that are looked for.
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Log")
            delegate: LogLine { width: list.width }

            FocusRing {
                shown: list.activeFocus
                inside: true
                inner: Theme.radiusCard
            }
        }
        Label {
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: 24 }
            visible: root.model.log.count === 0
            horizontalAlignment: Text.AlignHCenter
            text: root.model.logQuery !== "" ? qsTr("No line of the log matches.") : qsTr("Nothing is logged yet.")
            color: Theme.muted
            wrapMode: Text.Wrap
        }
    }
}
