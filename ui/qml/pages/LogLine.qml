import QtQuick
import Amphora

/// One line of the log: when, how grave, who, what.
Item {
    id: root

    required property string when
    required property string level
    required property string area
    required property string text

    readonly property bool oneColumn: width < 560 * Theme.textScale

    implicitHeight: (oneColumn ? stamp.height + words.height : Math.max(stamp.height, words.height)) + 6
    Accessible.role: Accessible.ListItem
    Accessible.name: when + " " + level + " " + area + " " + text
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Label {
        id: stamp
        x: 12
        y: 3
        width: root.oneColumn ? root.width - 24 : Math.round(124 * Theme.textScale)
        text: root.oneColumn ? root.when + "  " + root.level + "  " + root.area : root.when
        kind: Label.Mono
        color: Theme.muted
        Accessible.ignored: true
    }
    Label {
        id: grade
        x: stamp.x + stamp.width + 8
        y: 3
        width: Math.round(60 * Theme.textScale)
        visible: !root.oneColumn
        text: root.level
        kind: Label.Mono
        color: root.level === "error" ? Theme.bad : root.level === "warning" ? Theme.warn : Theme.muted
        Accessible.ignored: true
    }
    Label {
        id: who
        x: grade.x + grade.width + 8
        y: 3
        width: Math.round(68 * Theme.textScale)
        visible: !root.oneColumn
        text: root.area
        kind: Label.Mono
        color: Theme.muted
        Accessible.ignored: true
    }
    Label {
        id: words
        x: root.oneColumn ? 12 : who.x + who.width + 8
        y: root.oneColumn ? stamp.y + stamp.height : 3
        width: root.width - x - 12
        text: root.text
        kind: Label.Mono
        color: root.oneColumn && root.level === "error" ? Theme.bad : root.oneColumn && root.level === "warning" ? Theme.warn : Theme.text
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        Accessible.ignored: true
    }
}
