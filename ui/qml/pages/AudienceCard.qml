import QtQuick
import QtQuick.Templates as T
import Amphora

/// One of those whom an export can be for.
T.RadioButton { // For screen readers a choice, by its class (see TabPart).
    id: root

    required property string iconName
    required property string title
    required property string detail
    property bool chosen: false

    width: parent ? parent.width : implicitWidth
    implicitWidth: 200
    implicitHeight: Math.max(56, words.implicitHeight + 24)
    checked: chosen
    hoverEnabled: true
    opacity: enabled ? 1 : Theme.disabledOpacity
    Accessible.role: Accessible.RadioButton
    Accessible.name: title
    Accessible.description: detail
    Accessible.onPressAction: if (enabled) clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    contentItem: Item {
        Icon {
            id: mark
            anchors { left: parent.left; leftMargin: 17; verticalCenter: parent.verticalCenter }
            size: Theme.iconMedium
            icon: root.iconName
            color: root.chosen ? Theme.accent : Theme.muted
        }
        Column {
            id: words
            anchors { left: mark.right; leftMargin: 12; right: parent.right; rightMargin: 12; verticalCenter: parent.verticalCenter }
            Label {
                width: parent.width
                text: root.title
                kind: Label.Strong
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                text: root.detail
                kind: Label.Secondary
                color: Theme.muted
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.radiusCard
        color: root.chosen ? Theme.selected : root.down ? Theme.pressed : root.hovered ? Theme.hover : Theme.raised
        border { width: root.chosen ? 2 : 1; color: root.chosen ? Theme.accent : Theme.line }
        antialiasing: true
        FocusRing {
            shown: root.visualFocus
            inner: Theme.radiusCard
        }
    }
}
