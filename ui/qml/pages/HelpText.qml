import QtQuick
import Amphora

/// A paragraph of a document of ours, in the type scale of Label.
MarkedText {
    id: root

    property int kind: Label.Body

    family: Theme.textFamily
    monoFamily: Theme.monoFamily
    size: kind === Label.Title ? Theme.titleSize : kind === Label.Section ? Theme.sectionSize : kind === Label.Secondary || kind === Label.SecondaryStrong ? Theme.secondarySize : Theme.bodySize
    lineSize: kind === Label.Title ? Theme.titleLine : kind === Label.Section ? Theme.sectionLine : kind === Label.Secondary || kind === Label.SecondaryStrong ? Theme.secondaryLine : Theme.bodyLine
    strong: kind === Label.Title || kind === Label.Section || kind === Label.SecondaryStrong
    mirrored: LayoutMirroring.enabled
    ink: Theme.text
    linkInk: Theme.accent
    codeGround: Theme.fill
    highlightGround: Theme.accentSoft
    Accessible.role: links > 0 ? Accessible.Link : kind === Label.Title || kind === Label.Section ? Accessible.Heading : Accessible.StaticText
    Accessible.name: plain
}
