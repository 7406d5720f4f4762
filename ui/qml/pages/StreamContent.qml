import QtQuick
import Amphora

/// The content after one version, or what that version changed.
FocusScope {
    id: root

    required property StreamModel stream
    property bool narrow: false

    Item {
        id: tools
        x: root.narrow ? 16 : 24
        y: 12
        width: parent.width - 2 * x
        height: Math.max(Theme.control, flow.height)

        Flow {
            id: flow
            width: parent.width
            spacing: 8

            Segments {
                id: view
                objectName: "stream.content.view"
                //: Spoken name of the choice below.
                label: qsTr("What is shown")
                options: [qsTr("Content"), qsTr("What changed")]
            }
            Button {
                objectName: "stream.content.copy"
                visible: view.currentIndex === 0
                iconName: "copy"
                text: qsTr("Copy")
                onClicked: root.stream.copyContentWanted()
            }
            Button {
                objectName: "stream.content.newest"
                visible: !root.stream.newest
                iconName: "undo-2"
                text: qsTr("Show the newest")
                onClicked: root.stream.versionWanted("")
            }
        }
    }
    Label {
        id: note
        anchors { left: tools.left; right: tools.right; top: tools.bottom; topMargin: 12 }
        text: root.stream.versionTitle + (root.stream.newest ? "" : " · " + qsTr("not the newest")) + (view.currentIndex === 1 && root.stream.changesTitle !== "" ? " · " + root.stream.changesTitle : "")
        kind: Label.Secondary
        color: root.stream.newest ? Theme.muted : Theme.warn
        wrapMode: Text.Wrap
    }
    JsonView {
        objectName: "stream.content.json"
        anchors { left: tools.left; right: parent.right; rightMargin: root.narrow ? 4 : 12; top: note.bottom; topMargin: 8; bottom: parent.bottom }
        visible: view.currentIndex === 0
        model: root.stream.content
        label: qsTr("Content")
        footer: Item { height: 16; width: 1 }
    }
    DiffView {
        objectName: "stream.content.diff"
        anchors { left: tools.left; right: parent.right; rightMargin: root.narrow ? 4 : 12; top: note.bottom; topMargin: 8; bottom: parent.bottom }
        visible: view.currentIndex === 1
        model: root.stream.changes
        label: qsTr("What changed")
        footer: Label {
            width: root.width - 48
            topPadding: 12
            bottomPadding: 16
            text: root.stream.changesNote !== "" ? root.stream.changesNote : root.stream.changes.count === 0 ? qsTr("Nothing changed.") : ""
            kind: Label.Secondary
            color: Theme.muted
            wrapMode: Text.Wrap
        }
    }
}
