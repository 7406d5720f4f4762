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

    implicitHeight: Math.max(Theme.row, (twoColumns ? Math.max(mine.implicitHeight, theirs.implicitHeight) : name.height + mine.implicitHeight + (theirs.visible ? theirs.implicitHeight + 4 : 0) + 8) + 20)

    Divider { width: parent.width }
    Check {
        id: box
        objectName: "profile.version.tick." + root.key
        x: 16
        y: 6
        visible: root.besideNow && root.differs
        checked: root.differs
        Accessible.name: root.title
    }
    Label {
        id: name
        x: 16 + (root.besideNow ? 28 : 0)
        y: 12
        width: root.twoColumns ? Math.round(136 * Theme.textScale) - (root.besideNow ? 28 : 0) - 8 : parent.width - x - 16
        text: root.title
        kind: root.differs ? Label.Strong : Label.Body
        color: root.differs ? Theme.text : Theme.muted
    }
    ForeignText {
        id: mine
        x: root.twoColumns ? 16 + Math.round(136 * Theme.textScale) : name.x
        y: root.twoColumns ? 12 : name.y + name.height + 4
        width: root.twoColumns ? (parent.width - x - 16) / 2 - 12 : parent.width - x - 16
        words: root.then !== "" ? root.then : "–"
        limit: 170
        multiline: true
        color: root.differs && root.then !== "" ? Theme.good : root.differs ? Theme.text : Theme.muted
    }
    ForeignText {
        id: theirs
        x: root.twoColumns ? mine.x + mine.width + 12 : name.x
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
