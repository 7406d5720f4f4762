import QtQuick
import Amphora

/// An icon on a small soft square at the start of a row or card.
Rectangle {
    id: root

    property string iconName
    /// Stands where there is no icon.
    property string letter
    property int iconSize: side >= 40 ? Theme.iconMedium : Theme.iconSmall
    property int kind: Chip.Neutral
    property int side: 32
    /// On a coloured ground, such as a selected row, on which the plain one would vanish.
    property bool lifted: false

    implicitWidth: Math.round(side * Theme.pictureScale) + (Theme.iconSmall - 16) / 2
    implicitHeight: implicitWidth
    radius: 8
    antialiasing: true
    color: {
        switch (kind) {
        case Chip.Accent: return Theme.accentSoft;
        case Chip.Good: return Theme.goodSoft;
        case Chip.Warn: return Theme.warnSoft;
        case Chip.Bad: return Theme.badSoft;
        default: return root.lifted ? Theme.raised : Theme.fill;
        }
    }
    Accessible.ignored: true

    Icon {
        anchors.centerIn: parent
        icon: root.iconName
        size: root.iconSize
        color: {
            switch (root.kind) {
            case Chip.Accent: return Theme.accent;
            case Chip.Good: return Theme.good;
            case Chip.Warn: return Theme.warn;
            case Chip.Bad: return Theme.bad;
            default: return Theme.muted;
            }
        }
    }
    Label {
        anchors.centerIn: parent
        visible: root.iconName === "" && text !== ""
        text: root.letter
        kind: Label.Strong
        color: Theme.muted
        Accessible.ignored: true
    }
}
