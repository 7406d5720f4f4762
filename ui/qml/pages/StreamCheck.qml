import QtQuick
import Amphora

/// The check of a stream from its stored bytes: what was checked, and what was false.
FocusScope {
    id: root

    required property StreamModel stream
    property bool narrow: false

    readonly property bool done: stream.checkState === StreamModel.Valid || stream.checkState === StreamModel.Invalid

    Scroll {
        anchors.fill: parent

        Item {
            width: parent.width
            height: column.height + 40

            Column {
                id: column
                x: root.narrow ? 16 : 24
                y: 16
                width: parent.width - 2 * x
                spacing: 16

                Label {
                    width: parent.width
                    visible: root.stream.checkState === StreamModel.Idle
                    text: qsTr("Every event is read again from the bytes on this computer: hashes, signatures, order, rules and schema. Nothing is asked from a node.")
                    color: Theme.muted
                    wrapMode: Text.Wrap
                }
                Banner {
                    objectName: "stream.check.result"
                    width: parent.width
                    visible: root.done || root.stream.checkState === StreamModel.Unread
                    kind: root.stream.checkState === StreamModel.Valid ? Banner.Good : Banner.Bad
                    title: root.stream.checkTitle
                    text: root.stream.checkText
                }
                Progress {
                    objectName: "stream.check.progress"
                    width: parent.width
                    visible: root.stream.checkState === StreamModel.Running
                    value: root.stream.checkShare
                    text: root.stream.checkTitle
                    cancellable: true
                    onCancelled: root.stream.checkCancelled()
                }
                Button {
                    objectName: "stream.check.start"
                    anchors.left: parent.left
                    visible: root.stream.checkState !== StreamModel.Running
                    iconName: root.done ? "refresh-cw" : "shield-check"
                    text: root.done ? qsTr("Check again") : qsTr("Check this stream")
                    onClicked: root.stream.checkWanted()
                }
                Column {
                    width: parent.width
                    visible: root.stream.bad.count > 0
                    spacing: 0
                    Label {
                        bottomPadding: 8
                        text: qsTr("What is false")
                        kind: Label.Section
                        Accessible.role: Accessible.Heading
                    }
                    Repeater {
                        model: root.stream.bad
                        StreamBad {
                            width: column.width
                            stream: root.stream
                        }
                    }
                }
                Card {
                    width: parent.width
                    visible: root.done
                    padding: 0
                    Column {
                        width: parent.width
                        Repeater {
                            model: root.stream.checks
                            StreamCheckLine { width: column.width }
                        }
                    }
                }
            }
        }
    }
}
