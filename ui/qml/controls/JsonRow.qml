import QtQuick
import Amphora

/// One line of a JsonView.
Item {
    id: root

    required property int index
    required property int kind
    required property int depth
    required property string name
    required property string words
    required property string detail
    required property bool folded
    required property bool foldable
    required property bool first
    required property bool last
    property ListView view
    property bool boxed: true

    readonly property bool isHeading: kind === DocumentLines.Heading
    readonly property bool isHex: kind === DocumentLines.Hex
    readonly property bool copyable: !isHex && kind !== DocumentLines.Note && kind !== DocumentLines.Group && (!isHeading || (view && view.model.copied(index) !== ""))
    readonly property bool current: view && view.activeFocus && ListView.isCurrentItem
    readonly property int edge: boxed && !isHeading ? 16 : 0
    readonly property int indent: edge + (isHeading || isHex ? 0 : 16 * Math.min(depth, 12))
    readonly property int above: isHeading ? (index === 0 ? 0 : 16) : boxed && first ? 12 : 0
    readonly property int below: isHeading ? 8 : boxed && last ? 12 : 0

    x: LayoutMirroring.enabled ? 12 : 0
    width: ListView.view ? ListView.view.width - 12 : 400
    height: above + Math.max(isHeading ? Theme.control : isHex ? Theme.hexLine : Theme.bodyLine, value.implicitHeight) + below
    clip: boxed && !isHeading && (first || last)
    Accessible.role: isHeading ? Accessible.Heading : Accessible.ListItem
    Accessible.name: name === "" ? words : words === "" ? name : name + ": " + words

    // Each line draws its piece of the box; the first and last cut theirs out of a rounded one.
    Rectangle {
        anchors.fill: parent
        visible: root.boxed && !root.isHeading && !root.clip
        color: Theme.sunken
        Divider {
            width: 1
            height: parent.height
        }
        Divider {
            x: parent.width - 1
            width: 1
            height: parent.height
        }
    }
    Rectangle {
        y: root.first ? 0 : -20
        width: parent.width
        height: parent.height - y + (root.last ? 0 : 20)
        visible: root.clip
        radius: Theme.radiusCard
        color: Theme.sunken
        border { width: 1; color: Theme.line }
        antialiasing: true
    }
    Rectangle {
        x: root.edge > 0 ? 1 : 0
        y: root.above
        width: parent.width - 2 * x
        height: parent.height - root.above - root.below
        visible: root.current || hover.hovered && !root.isHeading
        color: root.current ? Theme.selected : Theme.hover
    }
    Icon {
        x: root.indent - 14
        y: root.above + (Theme.bodyLine - height) / 2
        size: 12
        turns: false
        icon: !root.foldable ? "" : root.folded ? "chevron-right" : "chevron-down"
    }
    Label {
        id: key
        x: root.indent
        y: root.above + (root.isHeading ? (Theme.control - height) / 2 : 0)
        width: root.isHeading ? Math.min(implicitWidth, parent.width / 2) : Math.min(implicitWidth, parent.width * 0.45)
        visible: !root.isHex && root.name !== ""
        text: root.isHeading ? root.name : root.name + ":"
        kind: root.isHeading ? Label.Strong : Label.Mono
        lineHeight: root.isHeading ? lineSize : Theme.bodyLine
        color: root.isHeading ? Theme.text : Theme.accent
        Accessible.ignored: true
    }
    Label {
        id: value
        x: key.visible ? key.x + key.width + 8 : root.indent
        y: root.above + (root.isHeading ? (Theme.control - height) / 2 : 0)
        width: Math.max(0, parent.width - x - 16 - (root.copyable ? 28 : 0))
        text: root.isHeading ? root.detail : root.words
        kind: root.isHeading ? Label.Secondary : root.isHex ? Label.Hex : Label.Mono
        lineHeight: root.isHeading || root.isHex ? lineSize : Theme.bodyLine
        wrapMode: root.isHeading || root.isHex ? Text.NoWrap : Text.Wrap
        maximumLineCount: 24
        horizontalAlignment: Text.AlignLeft
        color: root.isHeading || root.kind === DocumentLines.Group || root.kind === DocumentLines.Note ? Theme.muted : root.kind === DocumentLines.Text ? Theme.good : Theme.text
        Accessible.ignored: true
        LayoutMirroring.enabled: false
    }
    HoverHandler { id: hover }
    TapHandler {
        onTapped: {
            root.view.currentIndex = root.index;
            root.view.forceActiveFocus(Qt.MouseFocusReason);
            if (root.foldable)
                root.view.model.toggle(root.index);
        }
    }
    Loader {
        id: copy
        anchors { right: parent.right; rightMargin: root.isHeading ? 0 : 2 }
        y: root.above + (root.isHeading ? 0 : (Theme.bodyLine - height) / 2)
        active: root.copyable && (hover.hovered || root.current)
        sourceComponent: copyButton
    }
    Component {
        id: copyButton
        IconButton {
            focusPolicy: Qt.NoFocus
            iconName: done.running ? "check" : "copy"
            //: Copies the value of one line, or the CID of a block.
            tip: done.running ? qsTr("Copied") : qsTr("Copy")
            onClicked: {
                TextKit.copy(root.view.model.copied(root.index));
                done.restart();
            }

            Timer {
                id: done
                interval: 1600
            }
        }
    }
}
