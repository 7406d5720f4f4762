import QtQuick
import Amphora

/// The stream that is open: head, tabs, and what is behind them.
FocusScope {
    id: root

    required property StreamModel stream
    property bool narrow: false
    property bool compact: false
    /// There is something beside it to choose from.
    property bool choosable: true

    signal backClicked()
    signal evidenceClicked()

    readonly property bool ready: stream.state === StreamModel.Ready

    Accessible.role: Accessible.Pane
    Accessible.name: stream.title

    Item {
        id: head
        width: parent.width
        height: root.ready ? words.height + 28 : root.narrow ? 48 : 0
        visible: root.stream.state !== StreamModel.Closed

        IconButton {
            id: back
            objectName: "stream.back"
            anchors { left: parent.left; leftMargin: 8; top: parent.top; topMargin: 14 }
            visible: root.narrow
            width: visible ? implicitWidth : 0
            iconName: "arrow-left"
            tip: qsTr("Back to the list")
            onClicked: root.backClicked()
        }
        Column {
            id: words
            anchors { left: back.right; leftMargin: root.narrow ? 8 : 16; right: tools.left; rightMargin: 8; top: parent.top; topMargin: 18 }
            visible: root.ready
            spacing: 2
            Label {
                width: parent.width
                text: root.stream.title
                kind: Label.Section
                Accessible.role: Accessible.Heading
            }
            Flow {
                width: parent.width
                spacing: 12
                Identifier {
                    objectName: "stream.id"
                    value: root.stream.key
                    copyTip: qsTr("Copy the StreamID")
                }
                Label {
                    text: root.stream.summary
                    kind: Label.Secondary
                    color: Theme.muted
                }
                Identifier {
                    objectName: "stream.controller"
                    value: root.stream.controller
                    copyTip: qsTr("Copy the DID of who may write")
                    visible: root.stream.status < 0 && value !== ""
                }
            }
            Label {
                width: parent.width
                visible: text !== ""
                text: root.stream.originText
                kind: Label.Secondary
                color: Theme.warn
            }
        }
        Row {
            id: tools
            anchors { right: parent.right; rightMargin: root.narrow ? 16 : 24; top: parent.top; topMargin: 14 }
            visible: root.ready
            width: visible ? implicitWidth : 0
            spacing: 8
            StatusChip {
                objectName: "stream.status"
                anchors.verticalCenter: parent.verticalCenter
                visible: root.stream.status >= 0 && !root.narrow
                status: Math.max(0, root.stream.status)
                nodes: root.stream.nodes
                tip: root.stream.statusTip
            }
            IconButton {
                objectName: "stream.evidence"
                visible: root.compact
                bordered: true
                iconName: "shield-check"
                tip: qsTr("Evidence")
                onClicked: root.evidenceClicked()
            }
        }
    }
    Tabs {
        id: tabs
        objectName: "stream.tab"
        anchors { left: parent.left; right: parent.right; top: head.bottom }
        visible: root.ready
        pad: root.narrow ? 16 : 24
        //: Spoken name of the tabs over a stream.
        label: qsTr("What of the stream")
        //: Tabs over a stream.
        options: [qsTr("Content"), qsTr("History"), qsTr("Raw events"), qsTr("Check")]
        currentIndex: root.stream.tab
        onChosen: index => root.stream.tab = index
    }
    Item {
        id: trouble
        anchors { left: parent.left; right: parent.right; top: tabs.bottom }
        visible: root.ready && root.stream.problemTitle !== ""
        height: visible ? banner.height + 28 : 0
        Banner {
            id: banner
            objectName: "stream.problem"
            x: root.narrow ? 16 : 24
            y: 16
            width: parent.width - 2 * x
            kind: Banner.Bad
            title: root.stream.problemTitle
            text: root.stream.problemText
        }
    }
    Loader {
        id: body
        anchors { left: parent.left; right: parent.right; top: trouble.bottom; bottom: parent.bottom }
        active: root.ready
        sourceComponent: [content, history, events, check][root.stream.tab]
    }
    Component {
        id: content
        StreamContent {
            stream: root.stream
            narrow: root.narrow
        }
    }
    Component {
        id: history
        FocusScope {
            Label {
                id: order
                x: root.narrow ? 16 : 24
                y: 14
                width: parent.width - 2 * x
                text: qsTr("Newest first. Every signed event is kept, also those that lost.")
                kind: Label.Secondary
                color: Theme.muted
                wrapMode: Text.Wrap
            }
            StreamHistory {
                anchors { fill: parent; topMargin: order.height + 28 }
                focus: true
                stream: root.stream
            }
        }
    }
    Component {
        id: events
        StreamEvents {
            stream: root.stream
            narrow: root.narrow
        }
    }
    Component {
        id: check
        StreamCheck {
            stream: root.stream
            narrow: root.narrow
        }
    }
    Column {
        anchors.centerIn: parent
        visible: root.stream.state === StreamModel.Loading
        spacing: 12
        Spinner { anchors.horizontalCenter: parent.horizontalCenter }
        Label {
            text: qsTr("Reading and checking the events")
            color: Theme.muted
        }
    }
    EmptyState {
        objectName: "stream.failed"
        anchors.centerIn: parent
        width: Math.min(parent.width - 48, 420)
        visible: root.stream.state === StreamModel.Failed
        drawing: "clear"
        title: root.stream.problemTitle
        text: root.stream.problemText
        secondText: qsTr("Try again")
        onSecondClicked: root.stream.retryWanted()
    }
    EmptyState {
        objectName: "stream.none"
        anchors.centerIn: parent
        width: Math.min(parent.width - 48, 420)
        visible: root.stream.state === StreamModel.Closed && root.choosable
        drawing: "clear"
        title: qsTr("Choose a stream")
        text: qsTr("Its content, its history and every signed byte of it are shown here.")
    }
}
