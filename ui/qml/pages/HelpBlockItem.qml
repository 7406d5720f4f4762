import QtQuick
import QtQuick.Templates as T
import Amphora

/// One block of a help topic: a heading, a paragraph, an item, code, a row of a table, a code of a failure, keys.
Item {
    id: root

    required property int index
    required property int kind
    required property string text
    required property var cells

    /// It is the place that was asked for.
    property bool found: false

    signal followed(string target)

    readonly property int edge: width < 480 ? 16 : 24
    readonly property int room: Math.min(width - 2 * edge, Math.round(680 * Theme.textScale))
    readonly property bool isMarked: kind <= HelpModel.Item

    implicitHeight: body.item ? body.item.implicitHeight + above : 0
    readonly property int above: kind === HelpModel.Heading ? 24 : kind === HelpModel.TableHead ? 16 : kind === HelpModel.Item || kind >= HelpModel.TableHead ? 6 : 12

    Rectangle {
        anchors { left: body.left; right: body.right; top: body.top; bottom: body.bottom; leftMargin: -12; rightMargin: -12; topMargin: root.kind === HelpModel.Failure ? 1 : -4; bottomMargin: root.kind === HelpModel.Failure ? -6 : -4 }
        visible: root.found
        radius: Theme.radiusControl
        color: Theme.selected
    }
    Loader {
        id: body
        anchors { left: parent.left; leftMargin: root.edge }
        y: root.above
        width: root.room
        sourceComponent: root.isMarked ? marked : root.kind === HelpModel.Code ? code : root.kind === HelpModel.Failure ? failure : root.kind === HelpModel.Keys ? keys : row
    }
    Component {
        id: marked
        Item {
            readonly property int indent: root.kind === HelpModel.Item ? Math.round((root.cells.length > 0 ? 36 : 16) * Theme.textScale) : 0
            implicitHeight: words.implicitHeight

            Rectangle {
                anchors { left: parent.left; leftMargin: parent.indent - Math.round(12 * Theme.textScale) }
                y: (Theme.bodyLine - height) / 2
                visible: root.kind === HelpModel.Item
                width: 4
                height: 4
                radius: 2
                color: Theme.muted
            }
            HelpText {
                id: words
                anchors { left: parent.left; leftMargin: parent.indent }
                width: parent.width - parent.indent
                kind: root.kind === HelpModel.Title ? Label.Title : root.kind === HelpModel.Heading ? Label.Section : Label.Body
                source: root.text
                onLinkChosen: target => root.followed(target)
            }
        }
    }
    Component {
        id: code
        Rectangle {
            implicitHeight: lines.implicitHeight + 20
            radius: Theme.radiusControl
            color: Theme.fill
            /// A command that goes on in the next line would be two: long ones scroll.
            Flickable {
                id: pane
                anchors { fill: parent; leftMargin: 12; rightMargin: 12 }
                contentWidth: lines.width
                contentHeight: height
                flickableDirection: Flickable.HorizontalFlick
                boundsBehavior: Flickable.StopAtBounds
                interactive: contentWidth > width
                clip: true
                activeFocusOnTab: interactive
                T.ScrollBar.horizontal: ScrollBar {}
                Keys.onLeftPressed: contentX = Math.max(0, contentX - 80)
                Keys.onRightPressed: contentX = Math.max(0, Math.min(contentWidth - width, contentX + 80))

                Label {
                    id: lines
                    y: 10
                    width: Math.max(implicitWidth, pane.width)
                    text: root.text
                    kind: Label.Mono
                    elide: Text.ElideNone
                    horizontalAlignment: Text.AlignLeft
                    LayoutMirroring.enabled: false
                }
            }
            FocusRing {
                shown: pane.activeFocus
                inside: true
                inner: Theme.radiusControl
            }
        }
    }
    Component {
        id: row
        Item {
            id: line
            readonly property int columns: Math.max(1, root.cells.length)
            readonly property bool stacked: width < 520 * Theme.textScale
            implicitHeight: grid.height + 13

            Grid {
                id: grid
                width: parent.width
                columns: line.stacked ? 1 : line.columns
                columnSpacing: 16
                rowSpacing: 2
                Repeater {
                    model: line.stacked && root.kind === HelpModel.TableHead ? [] : root.cells
                    HelpText {
                        required property int index
                        required property string modelData
                        width: line.stacked ? line.width : (line.width - 16 * (line.columns - 1)) / line.columns
                        source: modelData
                        kind: root.kind === HelpModel.TableHead || (line.stacked && index === 0) ? Label.SecondaryStrong : Label.Secondary
                        onLinkChosen: target => root.followed(target)
                    }
                }
            }
            Divider {
                anchors.bottom: parent.bottom
                width: parent.width
            }
        }
    }
    Component {
        id: failure
        Column {
            spacing: 2
            bottomPadding: 4 // With the distance to the next line as much as above.
            Divider {
                width: parent.width
            }
            Item {
                width: 1
                height: 8
            }
            Label {
                width: parent.width
                text: root.text
                kind: Label.Mono
                color: Theme.muted
            }
            Label {
                width: parent.width
                text: root.cells[0] ?? ""
                kind: Label.Strong
                wrapMode: Text.Wrap
            }
            Label {
                width: parent.width
                text: (root.cells[1] ?? "") + " " + (root.cells[2] ?? "")
                color: Theme.muted
                wrapMode: Text.Wrap
            }
        }
    }
    Component {
        id: keys
        Item {
            implicitHeight: Math.max(caps.height, what.y + what.implicitHeight) + 8
            readonly property bool stacked: width < 420 * Theme.textScale

            Row {
                id: caps
                // Its place is mirrored, the order of the keys is not.
                x: root.LayoutMirroring.enabled ? parent.width - width : 0
                LayoutMirroring.enabled: false
                LayoutMirroring.childrenInherit: true
                spacing: 4
                Repeater {
                    model: root.cells
                    Item {
                        id: cap
                        required property string modelData
                        readonly property bool dots: modelData === "…"
                        implicitWidth: dots ? between.implicitWidth : hint.implicitWidth
                        implicitHeight: hint.implicitHeight
                        KeyHint {
                            id: hint
                            visible: !cap.dots
                            text: cap.modelData
                        }
                        Label {
                            id: between
                            anchors.verticalCenter: parent.verticalCenter
                            visible: cap.dots
                            text: "…"
                            color: Theme.muted
                        }
                    }
                }
            }
            Label {
                id: what

                readonly property int edge: parent.stacked ? 0 : Math.round(176 * Theme.textScale)

                anchors { left: parent.left; leftMargin: edge }
                y: parent.stacked ? caps.height + 4 : 0
                width: parent.width - edge
                text: root.text
                wrapMode: Text.Wrap
                Accessible.name: root.cells.join(" ") + ": " + root.text
            }
        }
    }
}
