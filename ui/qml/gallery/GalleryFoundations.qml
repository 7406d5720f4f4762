import QtQuick
import Amphora

/// The colours and the type scale, and an empty state.
Row {
    id: root

    spacing: 16

    Card {
        width: (root.width - 16) * 2 / 3
        Flow {
            width: parent.width
            spacing: 8
            GallerySwatch { name: "surface"; value: Theme.surface }
            GallerySwatch { name: "raised"; value: Theme.raised }
            GallerySwatch { name: "sunken"; value: Theme.sunken }
            GallerySwatch { name: "text"; value: Theme.text }
            GallerySwatch { name: "muted"; value: Theme.muted }
            GallerySwatch { name: "faint"; value: Theme.faint }
            GallerySwatch { name: "line"; value: Theme.line }
            GallerySwatch { name: "lineStrong"; value: Theme.lineStrong }
            GallerySwatch { name: "outline"; value: Theme.outline }
            GallerySwatch { name: "accent"; value: Theme.accent }
            GallerySwatch { name: "accentHover"; value: Theme.accentHover }
            GallerySwatch { name: "accentPressed"; value: Theme.accentPressed }
            GallerySwatch { name: "inkOnAccent"; value: Theme.inkOnAccent }
            GallerySwatch { name: "accentSoft"; value: Theme.accentSoft }
            GallerySwatch { name: "accentLine"; value: Theme.accentLine }
            GallerySwatch { name: "good"; value: Theme.good }
            GallerySwatch { name: "goodSoft"; value: Theme.goodSoft }
            GallerySwatch { name: "warn"; value: Theme.warn }
            GallerySwatch { name: "warnSoft"; value: Theme.warnSoft }
            GallerySwatch { name: "bad"; value: Theme.bad }
            GallerySwatch { name: "badSoft"; value: Theme.badSoft }
            GallerySwatch { name: "badHover"; value: Theme.badHover }
            GallerySwatch { name: "inkOnBad"; value: Theme.inkOnBad }
            GallerySwatch { name: "fill"; value: Theme.fill }
            GallerySwatch { name: "hover"; value: Theme.hover }
            GallerySwatch { name: "pressed"; value: Theme.pressed }
            GallerySwatch { name: "selected"; value: Theme.selected }
            GallerySwatch { name: "tooltip"; value: Theme.tooltip }
            GallerySwatch { name: "inkOnTooltip"; value: Theme.inkOnTooltip }
            GallerySwatch { name: "dimmed"; value: Theme.dimmed }
            GallerySwatch { name: "shadow"; value: Theme.shadow }
        }
    }
    Card {
        width: (root.width - 16) / 3
        Column {
            width: parent.width
            spacing: 8
            Label { width: parent.width; text: "Carry what is yours"; kind: Label.Hero }
            Label { width: parent.width; text: "Page title, Inês Duarte"; kind: Label.Title }
            Label { width: parent.width; text: "Section, who may sign as you"; kind: Label.Section }
            Label { width: parent.width; text: "Lead, one neighbourhood a month"; kind: Label.Lead }
            Label { width: parent.width; text: "Body, I draw cities 0123456789"; kind: Label.Body }
            Label { width: parent.width; text: "Body strong, labels and row titles"; kind: Label.Strong }
            Label { width: parent.width; text: "Secondary, Sat 21 Nov 18:40 · phone"; kind: Label.Secondary }
            Label { width: parent.width; text: "did:key:z6Mkiv8z…YoFC5U -> != =="; kind: Label.Mono }
            Label { width: parent.width; text: "00 61 62 63 ff"; kind: Label.Hex }
            ForeignText { width: parent.width; words: "Zed\u202Egnp.exe\u0007 شاي بالنعناع" }
            EmptyState { width: parent.width; title: "Nothing here yet"; text: "One sentence that says what belongs here."; actionText: "One action" }
        }
    }
}
