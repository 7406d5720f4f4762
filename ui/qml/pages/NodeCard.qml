import QtQuick
import Amphora

/// A node: what it is, the six checks, what it holds and what it is used for.
Card {
    id: root

    /// Not called "model": a view sets that by itself.
    required property NodesModel nodes
    required property string key
    required property string title
    required property string url
    required property string detail
    required property string symbol
    required property int health
    required property string healthText
    required property list<string> checks
    required property string sentence
    required property string code
    required property double share
    required property string holds
    required property bool backup
    required property bool reading
    required property bool anchoring
    required property string actionText
    required property bool busy

    readonly property bool usable: health !== Chip.Bad
    readonly property bool tight: width < 620 * Theme.textScale
    /// The switches go below what it holds when both do not fit on one line.
    readonly property int rolesWidth: Math.ceil(one.implicitWidth + two.implicitWidth + three.implicitWidth + 32)
    readonly property bool stacked: tight || rolesWidth + heldWords.advanceWidth + 140 > width

    padding: 0
    Accessible.role: Accessible.Grouping
    Accessible.name: title + ", " + healthText

    Column {
        width: parent.width

        Item {
            width: parent.width
            height: Math.max(53, words.implicitHeight + 14)

            Tile {
                id: tile
                anchors { left: parent.left; leftMargin: 17 }
                y: 13
                side: 40
                iconName: root.symbol
                kind: root.health === Chip.Bad ? Chip.Bad : Chip.Neutral
            }
            Column {
                id: words
                anchors { left: tile.right; leftMargin: 12; right: end.left; rightMargin: 8 }
                y: 11
                Row {
                    anchors.left: parent.left
                    spacing: 8
                    ForeignText {
                        anchors.verticalCenter: parent.verticalCenter
                        width: Math.min(implicitWidth, words.width - chip.width - 8)
                        words: root.title
                        limit: 80
                        kind: Label.Section
                    }
                    Chip {
                        id: chip
                        kind: root.health
                        iconName: root.health === Chip.Good ? "circle-check" : root.health === Chip.Bad ? "circle-x" : root.health === Chip.Warn ? "cloud-off" : "circle-dashed"
                        text: root.healthText
                    }
                }
                Flow {
                    width: parent.width
                    spacing: 8
                    ForeignText {
                        width: Math.min(implicitWidth, parent.width)
                        words: root.url
                        limit: 200
                        kind: Label.Mono
                        color: Theme.muted
                    }
                    Label {
                        width: Math.min(implicitWidth, parent.width)
                        text: root.detail
                        kind: Label.Secondary
                        color: Theme.muted
                    }
                }
            }
            Row {
                id: end
                anchors { right: parent.right; rightMargin: 13; top: parent.top; topMargin: 16 }
                spacing: 8
                Button {
                    objectName: "nodes.action." + root.key
                    visible: root.actionText !== "" && !root.tight
                    text: root.actionText
                    enabled: !root.nodes.offline
                    onClicked: root.nodes.actionWanted(root.key)
                }
                IconButton {
                    id: more
                    objectName: "nodes.menu." + root.key
                    iconName: "ellipsis"
                    busy: root.busy
                    //: Tooltip of a node's menu; %1 is the node.
                    tip: qsTr("More about %1").arg(root.title)
                    onClicked: menu.open()

                    Menu {
                        id: menu
                        y: more.height + 4
                        x: more.width - width
                        MenuEntry {
                            text: qsTr("Check again")
                            enabled: !root.nodes.offline
                            iconName: "refresh-cw"
                            onTriggered: root.nodes.checkWanted(root.key)
                        }
                        MenuEntry {
                            text: qsTr("Copy address")
                            iconName: "copy"
                            onTriggered: TextKit.copy(root.url)
                        }
                        MenuEntry {
                            enabled: root.actionText !== "" && !root.nodes.offline
                            text: root.actionText !== "" ? root.actionText : qsTr("Nothing to send")
                            iconName: "share"
                            onTriggered: root.nodes.actionWanted(root.key)
                        }
                        MenuEntry {
                            objectName: "nodes.pictures." + root.key
                            //: Node menu: where pictures go.
                            text: qsTr("Pictures…")
                            iconName: "image"
                            onTriggered: root.nodes.picturesWanted(root.key)
                        }
                        MenuLine {}
                        MenuEntry {
                            destructive: true
                            //: Node menu; %1 is the node.
                            text: qsTr("Remove %1…").arg(TextKit.foreign(root.title, 24, false))
                            iconName: "trash-2"
                            onTriggered: sure.open()
                        }
                    }
                }
            }
        }
        Grid {
            x: 17
            width: parent.width - 34
            columns: root.tight ? 3 : 6
            topPadding: 12
            bottomPadding: 12

            Repeater {
                model: root.checks
                NodeCheck {
                    width: parent.width / (root.tight ? 3 : 6)
                    name: [qsTr("Reach"), qsTr("Secure"), qsTr("Version"), qsTr("Network"), qsTr("Read"), qsTr("Write")][index]
                }
            }
        }
        Item {
            width: parent.width
            height: visible ? reason.implicitHeight + 12 : 0
            visible: root.sentence !== ""
            Label {
                id: reason
                anchors { left: parent.left; leftMargin: 17 }
                width: parent.width - 34 - (codeLabel.visible ? codeLabel.implicitWidth + 12 : 0)
                text: root.sentence
                wrapMode: Text.Wrap
            }
            ErrorCode {
                id: codeLabel
                anchors { right: parent.right; rightMargin: 17 }
                y: 1
                code: root.code
            }
        }
        Item {
            width: parent.width
            height: visible ? (root.stacked ? roles.y + roles.height + 8 : Math.max(48, roles.height + 16)) : 0
            visible: root.usable

            Divider { width: parent.width }
            Progress {
                id: bar
                anchors { left: parent.left; leftMargin: 17 }
                y: 22
                width: 64
                value: root.share
                good: true
                Accessible.name: root.holds
            }
            Label {
                anchors { left: bar.right; leftMargin: 12; verticalCenter: bar.verticalCenter }
                width: parent.width - bar.width - 46 - (root.stacked ? 0 : roles.width + 12)
                text: root.holds
                kind: Label.Secondary
                color: Theme.muted
            }
            Flow {
                id: roles
                x: root.stacked || root.LayoutMirroring.enabled ? 17 : parent.width - width - 17
                y: root.stacked ? 32 + Math.round(Theme.secondaryLine / 2) : 8
                width: root.stacked ? parent.width - 34 : root.rolesWidth
                spacing: 16
                Switch {
                    id: one
                    objectName: "nodes.backup." + root.key
                    //: Switch of a node: streams are sent to it.
                    text: qsTr("Back up to")
                    checked: root.backup
                    onToggled: root.nodes.roleWanted(root.key, "backup", checked)
                }
                Switch {
                    id: two
                    objectName: "nodes.read." + root.key
                    //: Switch of a node: streams are read from it.
                    text: qsTr("Read from")
                    checked: root.reading
                    onToggled: root.nodes.roleWanted(root.key, "read", checked)
                }
                Switch {
                    id: three
                    objectName: "nodes.anchor." + root.key
                    //: Switch of a node: it is asked to anchor.
                    text: qsTr("Ask to anchor")
                    checked: root.anchoring
                    onToggled: root.nodes.roleWanted(root.key, "anchor", checked)
                }
            }
        }
    }
    TextMetrics {
        id: heldWords
        font { family: Theme.textFamily; pixelSize: Theme.secondarySize }
        text: root.holds
    }
    Dialog {
        id: sure
        name: "nodes.sure." + root.key
        destructive: true
        title: qsTr("Remove %1?").arg(TextKit.foreign(root.title, 40, false))
        text: qsTr("It keeps the copies it has; nothing more is sent to it or read from it.")
        acceptText: qsTr("Remove node")
        onAccepted: {
            close();
            root.nodes.removeWanted(root.key);
        }
    }
}
