import QtQuick
import Amphora

/// Where copies are and what is on its way. Model: NodesModel.
Page {
    id: root

    required property NodesModel model

    title: qsTr("Nodes & sync")

    PageHeader {
        id: head
        title: root.title
        narrow: root.narrow
        line: true

        IconButton {
            objectName: "nodes.now"
            anchors.verticalCenter: parent.verticalCenter
            visible: root.compact
            bordered: true
            iconName: "activity"
            tip: qsTr("Right now")
            onClicked: side.open()
        }
        Button {
            objectName: "nodes.checkAll"
            visible: root.model.nodes.count > 0
            iconName: "refresh-cw"
            text: qsTr("Check all")
            enabled: !root.model.offline
            busy: root.model.checking
            busyText: qsTr("Checking")
            onClicked: root.model.checkAllWanted()
        }
        Button {
            objectName: "nodes.add"
            visible: root.model.nodes.count > 0 // Else it stands under the words that speak of it.
            kind: Button.Primary
            iconName: "plus"
            text: qsTr("Add node")
            onClicked: add.start()
        }
    }
    Scroll {
        id: pane
        anchors { left: parent.left; right: panel.left; top: head.bottom; bottom: parent.bottom }

        Item {
            width: parent.width
            height: list.height + 40

            Column {
                id: list
                x: root.narrow ? 16 : 24
                y: 16
                width: parent.width - 2 * x
                spacing: 12

                Banner {
                    objectName: "nodes.offline"
                    width: parent.width
                    visible: root.model.offline
                    kind: Banner.Info
                    iconName: "cloud-off"
                    title: qsTr("You stay offline.")
                    text: qsTr("Nothing is sent or fetched. Your changes wait here.")
                    actionText: qsTr("Go online")
                    onActionClicked: root.model.onlineWanted()
                }
                Banner {
                    objectName: "nodes.problem"
                    width: parent.width
                    visible: root.model.problemTitle !== ""
                    kind: Banner.Warn
                    iconName: "cloud-off"
                    title: root.model.problemTitle
                    text: root.model.problemText
                    code: root.model.problemCode
                    actionText: qsTr("Try now")
                    onActionClicked: root.model.syncWanted()
                }
                NodeHere {
                    width: parent.width
                    model: root.model
                }
                Repeater {
                    model: root.model.nodes
                    NodeCard {
                        width: list.width
                        nodes: root.model
                    }
                }
                EmptyState {
                    objectName: "nodes.empty"
                    width: parent.width
                    height: Math.max(implicitHeight + 64, pane.height - y - 40)
                    visible: root.model.nodes.count === 0
                    drawing: "clear"
                    actionText: qsTr("Add node")
                    actionIcon: "plus"
                    onActionClicked: add.start()
                    title: qsTr("No other computer has a copy yet")
                    text: qsTr("Add a node by its address. Nothing is sent before you have seen what would go.")
                }
            }
        }
    }
    EvidencePanel {
        id: panel
        anchors { right: parent.right; top: head.bottom; bottom: parent.bottom }
        visible: !root.compact
        width: visible ? implicitWidth : 0
        title: qsTr("Right now")
        chipText: root.model.waitingText
        foot: [
            Button {
                objectName: "nodes.pause"
                visible: root.model.nodes.count > 0
                iconName: root.model.paused ? "rotate-cw" : "pause"
                text: root.model.paused ? qsTr("Go on syncing") : qsTr("Pause sync")
                enabled: !root.model.offline
                onClicked: root.model.pauseWanted(!root.model.paused)
            },
            Button {
                objectName: "nodes.sync"
                visible: root.model.nodes.count > 0
                kind: Button.Link
                text: qsTr("Sync now")
                enabled: !root.model.offline
                busy: root.model.syncing
                busyText: qsTr("Syncing")
                onClicked: root.model.syncWanted()
            }
        ]

        NodesNow {
            width: parent.width
            model: root.model
        }
    }
    Sheet {
        id: side
        name: "nodes.side"
        preferredWidth: Theme.sheetSmall
        title: qsTr("Right now")
        actions: [
            Button {
                objectName: "nodes.side.sync"
                text: qsTr("Sync now")
                enabled: !root.model.offline
                busy: root.model.syncing
                busyText: qsTr("Syncing")
                onClicked: root.model.syncWanted()
            }
        ]

        NodesNow {
            width: parent.width
            model: root.model
        }
    }
    AddNodeSheet {
        id: add
        model: root.model
    }
    NodePicturesSheet { model: root.model }
    Connections {
        target: root.model
        function onAddAsked() { add.start() }
    }
    FirstUploadSheet {
        id: first
        model: root.model
    }
}
