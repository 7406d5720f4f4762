import QtQuick
import Amphora

/// A word that qualifies something, with an icon so that colour is not the only sign.
Item {
    id: root

    enum Kind { Neutral, Outline, Muted, Good, Warn, Bad, Accent }

    property int kind: Chip.Neutral
    property string text
    property string iconName
    property string tip
    /// On a coloured ground, such as a selected row, on which the plain one would vanish.
    property bool lifted: false

    readonly property color ink: {
        switch (kind) {
        case Chip.Outline:
        case Chip.Muted: return Theme.muted;
        case Chip.Good: return Theme.good;
        case Chip.Warn: return Theme.warn;
        case Chip.Bad: return Theme.bad;
        case Chip.Accent: return Theme.accent;
        default: return Theme.text;
        }
    }
    readonly property color ground: {
        switch (kind) {
        case Chip.Outline: return "transparent";
        case Chip.Good: return Theme.goodSoft;
        case Chip.Warn: return Theme.warnSoft;
        case Chip.Bad: return Theme.badSoft;
        case Chip.Accent: return Theme.accentSoft;
        default: return lifted ? Theme.raised : Theme.fill;
        }
    }

    implicitWidth: Math.max(implicitHeight, Math.ceil(words.implicitWidth) + (iconName !== "" ? 23 + Theme.iconSmall : 20))
    implicitHeight: Math.max(Theme.chip, words.implicitHeight + 8)
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.description: tip

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: root.ground
        border {
            width: root.kind === Chip.Outline ? 1 : 0
            color: Theme.lineStrong
        }
        antialiasing: true
    }
    Row {
        id: line
        x: root.LayoutMirroring.enabled ? 10 : (root.iconName !== "" ? 7 : 10)
        anchors.verticalCenter: parent.verticalCenter
        spacing: 6

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            icon: root.iconName
            color: root.ink
        }
        Label {
            id: words
            text: root.text
            kind: Label.SecondaryStrong
            color: root.ink
            width: Math.min(implicitWidth, Math.max(0, root.width - (root.iconName !== "" ? 23 + Theme.iconSmall : 20)))
            Accessible.ignored: true
        }
    }
    HoverHandler { id: hover }
    Tip {
        text: root.tip
        visible: root.tip !== "" && hover.hovered
    }
}
