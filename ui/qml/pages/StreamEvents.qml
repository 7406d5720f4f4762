import QtQuick
import Amphora

/// One event as it is: decoded, or as bytes.
FocusScope {
    id: root

    required property StreamModel stream
    property bool narrow: false

    Flow {
        id: tools
        x: root.narrow ? 16 : 24
        y: 12
        width: parent.width - 2 * x
        spacing: 8

        Segments {
            id: view
            objectName: "stream.raw.view"
            label: qsTr("What is shown")
            options: [qsTr("Decoded"), qsTr("Bytes")]
        }
        Row {
            IconButton {
                objectName: "stream.raw.older"
                iconName: "arrow-left"
                tip: qsTr("Older event")
                enabled: root.stream.hasOlder
                onClicked: root.stream.stepWanted(1)
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                text: root.stream.eventPlace
                kind: Label.Secondary
                color: Theme.muted
            }
            IconButton {
                objectName: "stream.raw.newer"
                iconName: "arrow-left"
                rotation: 180
                tip: qsTr("Newer event")
                enabled: root.stream.hasNewer
                onClicked: root.stream.stepWanted(-1)
            }
        }
        IconButton {
            objectName: "stream.raw.copy"
            bordered: true
            iconName: "copy"
            tip: qsTr("Copy the event as JSON, as Ceramic nodes take it")
            enabled: root.stream.canCopyEvent
            onClicked: root.stream.copyEventWanted()
        }
        IconButton {
            objectName: "stream.raw.save"
            bordered: true
            iconName: "download"
            tip: qsTr("Save event")
            onClicked: root.stream.savePlaceWanted()
        }
    }
    JsonView {
        objectName: "stream.raw.json"
        anchors { left: tools.left; right: parent.right; rightMargin: root.narrow ? 4 : 12; top: tools.bottom; topMargin: 12; bottom: parent.bottom }
        model: view.currentIndex === 0 ? root.stream.decoded : root.stream.hex
        label: view.currentIndex === 0 ? qsTr("Event, decoded") : qsTr("Event, as bytes")
        footer: Item { height: 16; width: 1 }
    }
}
