import QtQuick
import Amphora

/// One field of a version beside another: what would come back is green, what would go is red and struck through.
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
    ForeignText {
        id: mine
        anchors { left: parent.left; leftMargin: root.firstEdge }
        y: root.twoColumns ? 12 : name.y + name.height + 4
        width: root.twoColumns ? (parent.width - root.firstEdge - 16) / 2 - 12 : parent.width - root.firstEdge - 16
        words: root.then !== "" ? root.then : "–"
        limit: 170
        multiline: true
        color: root.differs && root.then !== "" ? Theme.good : root.differs ? Theme.text : Theme.muted
    }
    ForeignText {
        id: theirs
        anchors { left: parent.left; leftMargin: root.twoColumns ? root.firstEdge + mine.width + 12 : root.nameEdge }
        y: root.twoColumns ? 12 : mine.y + mine.height + 4
        width: mine.width
        visible: root.twoColumns || root.differs
        words: root.other !== "" ? root.other : "–"
        limit: 170
        multiline: true
        font.strikeout: root.differs && root.other !== ""
        color: root.differs && root.other !== "" ? Theme.bad : Theme.muted
        Accessible.name: root.otherTitle + ": " + words
    }
}
