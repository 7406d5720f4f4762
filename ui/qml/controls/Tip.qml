import QtQuick
import QtQuick.Templates as T
import Amphora

/// The words of an icon, or when and where of a chip: shown while the pointer rests or the keyboard stands on the parent.
T.ToolTip {
    id: root

    y: parent ? parent.height + 6 : 0
    x: parent ? Math.round((parent.width - implicitWidth) / 2) : 0
    margins: 8
    horizontalPadding: 8
    verticalPadding: 6
    implicitWidth: words.implicitWidth + leftPadding + rightPadding
    implicitHeight: words.implicitHeight + topPadding + bottomPadding
    delay: 500
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent

    contentItem: Label {
        id: words
        visible: Layers.menus === 0
        text: root.text
        kind: Label.Secondary
        color: Theme.inkOnTooltip
        wrapMode: Text.Wrap
    }
    background: Rectangle {
        visible: Layers.menus === 0
        color: Theme.tooltip
        radius: Theme.radiusControl
    }
}
