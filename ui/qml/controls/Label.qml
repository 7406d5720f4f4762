import QtQuick
import Amphora

/// All text that is shown: plain, on the grid of fixed line heights. `kind` picks one row of the type scale.
Text {
    id: root

    enum Kind { Body, Strong, Secondary, SecondaryStrong, Lead, Section, Title, Hero, Mono, Hex }

    property int kind: Label.Body
    /// What is cut shows the whole in a tooltip while the pointer is on it.
    readonly property bool tells: truncated
    readonly property bool mono: kind === Label.Mono || kind === Label.Hex
    /// Shaped, Inter draws the x of 0x5 as the sign for times: of an address that is another text.
    readonly property bool hex: text.includes("0x")
    readonly property int lineSize: {
        switch (kind) {
        case Label.Hero: return Theme.heroLine;
        case Label.Title: return Theme.titleLine;
        case Label.Section: return Theme.sectionLine;
        case Label.Lead: return Theme.leadLine;
        case Label.Secondary:
        case Label.SecondaryStrong: return Theme.secondaryLine;
        case Label.Mono: return Theme.monoLine;
        case Label.Hex: return Theme.hexLine;
        default: return Theme.bodyLine;
        }
    }

    textFormat: Text.PlainText
    color: Theme.text
    elide: Text.ElideRight
    lineHeightMode: Text.FixedHeight
    lineHeight: lineSize
    // Said, so that mirroring turns it round: left to itself a text goes to the side of its own language.
    horizontalAlignment: Text.AlignLeft
    verticalAlignment: Text.AlignVCenter
    renderType: Text.QtRendering
    font.family: mono ? Theme.monoFamily : Theme.textFamily
    font.preferShaping: !mono && !hex
    font.hintingPreference: Font.PreferNoHinting
    font.letterSpacing: kind === Label.Hero ? Theme.heroSpacing : kind === Label.Title ? Theme.titleSpacing : 0
    font.pixelSize: {
        switch (kind) {
        case Label.Hero: return Theme.heroSize;
        case Label.Title: return Theme.titleSize;
        case Label.Section: return Theme.sectionSize;
        case Label.Lead: return Theme.leadSize;
        case Label.Secondary:
        case Label.SecondaryStrong: return Theme.secondarySize;
        case Label.Mono: return Theme.monoSize;
        case Label.Hex: return Theme.hexSize;
        default: return Theme.bodySize;
        }
    }
    font.weight: {
        switch (kind) {
        case Label.Hero: return Theme.heroWeight;
        case Label.Title: return Theme.titleWeight;
        case Label.Section: return Theme.sectionWeight;
        case Label.Strong:
        case Label.SecondaryStrong: return Theme.bodyStrongWeight;
        default: return Theme.bodyWeight;
        }
    }
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: text === ""

    HoverHandler {
        enabled: root.tells
        // By its address: Tip has a Label in it.
        onHoveredChanged: hovered ? whole.setSource(Qt.resolvedUrl("Tip.qml"), { parent: root, text: root.text, visible: true }) : whole.source = ""
    }
    Loader { id: whole }
}
