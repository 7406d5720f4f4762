import QtQuick
import Amphora

/// One line of a DiffView.
Item {
    id: root

    required property int index
    required property string key
    required property string before
    required property string after
    property ListView view
    property bool twoColumns: true

    //: Spoken for a value that was not there.
    readonly property string none: qsTr("not there")

    width: ListView.view ? ListView.view.width - 12 : 400
    implicitHeight: twoColumns ? Math.max(Theme.row, where.implicitHeight + 24, was.implicitHeight + 24, now.implicitHeight + 24)
                               : 10 + where.implicitHeight + 4 + (before !== "" ? was.implicitHeight + 4 : 0) + (after !== "" ? now.implicitHeight + 4 : 0) + 6
    Accessible.role: Accessible.ListItem
    //: Spoken: %1 is a place in a value, %2 what it was, %3 what it is.
    Accessible.name: qsTr("%1 was %2, is %3").arg(key).arg(before === "" ? none : before).arg(after === "" ? none : after)

    Divider {
        width: parent.width
        visible: root.index > 0
    }
    FocusRing {
        shown: root.view && root.view.activeFocus && root.ListView.isCurrentItem
        inside: true
    }
    Label {
        id: where
        anchors { left: parent.left; leftMargin: 8 }
        y: root.twoColumns ? 12 : 10
        width: root.twoColumns ? Math.round(parent.width * 0.28) - 8 : parent.width - 16
        text: root.key
        kind: Label.Mono
        lineHeight: Theme.bodyLine
        wrapMode: Text.Wrap
        maximumLineCount: 3
        Accessible.ignored: true
    }
    Label {
        id: was

        readonly property int edge: root.twoColumns ? where.width + 20 : 8

        anchors { left: parent.left; leftMargin: edge }
        y: root.twoColumns ? 12 : where.y + where.implicitHeight + 4
        width: root.twoColumns ? (parent.width - edge - 8) / 2 - 6 : parent.width - 16
        visible: root.twoColumns || root.before !== ""
        text: root.before !== "" ? "− " + root.before : "–"
        kind: Label.Mono
        lineHeight: Theme.bodyLine
        wrapMode: Text.Wrap
        maximumLineCount: 12
        color: root.before !== "" ? Theme.bad : Theme.muted
        font.strikeout: root.before !== ""
        Accessible.ignored: true
    }
    Label {
        id: now
        anchors { left: parent.left; leftMargin: root.twoColumns ? was.edge + was.width + 12 : 8 }
        y: root.twoColumns ? 12 : (root.before !== "" ? was.y + was.implicitHeight + 4 : where.y + where.implicitHeight + 4)
        width: was.width
        visible: root.twoColumns || root.after !== ""
        text: root.after !== "" ? "+ " + root.after : "–"
        kind: Label.Mono
        lineHeight: Theme.bodyLine
        wrapMode: Text.Wrap
        maximumLineCount: 12
        color: root.after !== "" ? Theme.good : Theme.muted
        Accessible.ignored: true
    }
    TapHandler { onTapped: root.view.currentIndex = root.index }
}
