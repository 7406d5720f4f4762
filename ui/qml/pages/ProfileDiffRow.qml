import QtQuick
import Amphora

/// One field of a version beside another: what would come back stands on green, what would go on red and struck through.
Item {
    id: root

    required property string key
    required property string title
    required property string then
    required property string other
    required property bool differs
    property bool besideNow: true
    property bool twoColumns: true
    property string otherTitle
    readonly property bool ticked: box.visible && box.checked
    readonly property int nameEdge: 16 + (besideNow ? Theme.check + 12 : 0)
    readonly property int firstEdge: twoColumns ? 16 + Math.round(136 * Theme.textScale) : nameEdge

    implicitHeight: Math.max(Theme.row, (twoColumns ? Math.max(mine.implicitHeight, theirs.implicitHeight) : name.height + mine.implicitHeight + (theirs.visible ? theirs.implicitHeight + 4 : 0) + 8) + 20)

    Divider { width: parent.width }
    Check {
        id: box
        objectName: "profile.version.tick." + root.key
        anchors { left: parent.left; leftMargin: 16 }
        y: name.y + (name.height - height) / 2
        visible: root.besideNow && root.differs
        checked: root.differs
        Accessible.name: root.title
    }
    Label {
        id: name
        anchors { left: parent.left; leftMargin: root.nameEdge }
        y: 12
        width: root.twoColumns ? Math.round(136 * Theme.textScale) - (root.nameEdge - 16) - 8 : parent.width - root.nameEdge - 16
        text: root.title
        kind: root.differs ? Label.Strong : Label.Body
        color: root.differs ? Theme.text : Theme.muted
    }
    Rectangle {
        visible: root.twoColumns
        x: root.LayoutMirroring.enabled ? root.width - theirs.edge + 12 : theirs.edge - 12
        width: 1
        height: parent.height
        color: Theme.line
    }
    DiffWords {
        id: mine
        anchors { left: parent.left; leftMargin: root.firstEdge }
        y: root.twoColumns ? 12 : name.y + name.height + 4
        width: root.twoColumns ? (parent.width - root.firstEdge - 16 - 24) / 2 : parent.width - root.firstEdge - 16
        text: root.then !== "" ? root.then : "–"
        other: root.other
        differs: root.differs && root.then !== ""
        color: root.differs ? Theme.text : Theme.muted
    }
    DiffWords {
        id: theirs

        readonly property int edge: root.twoColumns ? root.firstEdge + mine.width + 24 : root.nameEdge

        anchors { left: parent.left; leftMargin: edge }
        y: root.twoColumns ? 12 : mine.y + mine.height + 4
        width: mine.width
        visible: root.twoColumns || root.differs
        text: root.other !== "" ? root.other : "–"
        other: root.then
        gone: true
        differs: root.differs && root.other !== ""
        color: root.differs ? Theme.text : Theme.muted
        Accessible.name: root.otherTitle + ": " + shown
    }
}
