import QtQuick
import Amphora

/// Streams as they are: the list, one of them, and how its events are known. Model: StreamsModel.
Page {
    id: root

    required property StreamsModel model

    readonly property StreamModel stream: model.stream
    readonly property bool opened: stream.state !== StreamModel.Closed

    title: qsTr("Streams")
    panes: compact ? [list, detail] : [list, detail, panel]
    Component.onCompleted: model.shown()
    Keys.onEscapePressed: if (narrow && opened) model.streamClosed()

    PageHeader {
        id: head
        title: root.title
        narrow: root.narrow
        visible: height > 0
        height: root.narrow && root.opened ? 0 : implicitHeight
        line: true

        Button {
            objectName: "streams.open"
            iconName: "hash"
            text: qsTr("Open by id")
            onClicked: sheet.start("")
        }
    }
    StreamsList {
        id: list
        anchors { left: parent.left; top: head.bottom; bottom: parent.bottom }
        width: root.narrow ? parent.width : Math.round(Math.min(288 * Theme.textScale, parent.width * 0.42))
        visible: !root.narrow || !root.opened
        focus: true
        model: root.model
        onOpened: key => {
            if (key !== "")
                root.model.streamWanted(key);
        }
    }
    Divider {
        id: line
        anchors { left: list.right; top: head.bottom; bottom: parent.bottom }
        visible: !root.narrow
        width: 1
        height: undefined
    }
    StreamDetail {
        id: detail
        anchors { left: root.narrow ? parent.left : line.right; right: panel.left; top: head.bottom; bottom: parent.bottom }
        visible: !root.narrow || root.opened
        stream: root.stream
        narrow: root.narrow
        compact: root.compact
        choosable: root.model.listState === StreamsModel.Ready
        onBackClicked: root.model.streamClosed()
        onEvidenceClicked: side.open()
    }
    EvidencePanel {
        id: panel
        anchors { right: parent.right; top: head.bottom; bottom: parent.bottom }
        visible: !root.compact && root.opened
        width: visible ? implicitWidth : 0
        title: qsTr("Evidence")
        foot: [
            Button {
                objectName: "streams.check"
                visible: root.stream.state === StreamModel.Ready && root.stream.tab !== StreamModel.Check
                iconName: "refresh-cw"
                text: root.stream.checkState === StreamModel.Idle ? qsTr("Check this stream") : qsTr("Check again")
                busy: root.stream.checkState === StreamModel.Running
                busyText: qsTr("Checking")
                onClicked: root.stream.checkWanted()
            },
            Button {
                objectName: "streams.copyProof"
                visible: root.stream.canCopyEvent && root.stream.state === StreamModel.Ready
                kind: Button.Link
                text: qsTr("Copy proof")
                tip: qsTr("The event as JSON, as Ceramic nodes take it")
                onClicked: root.stream.copyEventWanted()
            }
        ]

        StreamAside {
            width: parent.width
            visible: root.stream.state === StreamModel.Ready
            stream: root.stream
        }
    }
    Sheet {
        id: side
        name: "streams.side"
        preferredWidth: Theme.sheetSmall
        title: qsTr("Evidence")
        actions: [
            Button {
                objectName: "streams.side.check"
                iconName: "refresh-cw"
                text: qsTr("Check this stream")
                onClicked: {
                    side.close();
                    root.stream.checkWanted();
                }
            }
        ]

        StreamAside {
            width: parent.width
            stream: root.stream
        }
    }
    OpenStreamSheet {
        id: sheet
        model: root.model
    }
    Connections {
        target: root.model
        function onLookUpAsked(text: string) { sheet.start(text) }
    }
}
