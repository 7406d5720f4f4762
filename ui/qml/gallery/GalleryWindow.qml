import QtQuick
import QtQuick.Templates as T
import Amphora

T.ApplicationWindow {
    width: 1280
    height: 832
    visible: true
    color: Theme.surface
    title: "Amphora: controls"

    Gallery { anchors.fill: parent }
    Shortcut { sequence: "Ctrl+D"; onActivated: Theme.mode = Theme.dark ? Theme.Light : Theme.Dark }
    Shortcut { sequence: "Ctrl++"; onActivated: Theme.textScale = Math.min(2, Theme.textScale + 0.25) }
    Shortcut { sequence: "Ctrl+-"; onActivated: Theme.textScale = Math.max(1, Theme.textScale - 0.25) }
}
