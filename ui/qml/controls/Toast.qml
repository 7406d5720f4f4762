import QtQuick
import QtQuick.Templates as T
import Amphora

/// What just happened, with the way back. Stays 8 s, and as long as the pointer or the keyboard is on it.
Item { // No T.Control: in Qt 6.4 it keeps its role, none, from screen readers.
    id: root

    property string text
    property string actionText
    property int seconds: 8

    signal actionClicked()
    signal expired()

    implicitHeight: Math.max(44, words.implicitHeight + 24)
    implicitWidth: Math.min(560, Math.ceil(natural.advanceWidth) + 34 + (actionText !== "" ? Math.ceil(undoWords.implicitWidth) + 40 : 0))
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    TextMetrics {
        id: natural
        font: words.font
        text: root.text
    }

    HoverHandler { id: hover }
    BorderImage {
        anchors { fill: parent; margins: -Theme.popupShadowInset }
        visible: root.width > 2 * (Theme.popupShadowBorder - Theme.popupShadowInset)
        source: Theme.popupShadow
        border { left: Theme.popupShadowBorder; right: Theme.popupShadowBorder; top: Theme.popupShadowBorder; bottom: Theme.popupShadowBorder }
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusCard
        color: Theme.tooltip
        antialiasing: true
    }
    Item {
        anchors.fill: parent

        Label {
            id: words
            anchors { left: parent.left; leftMargin: 16; right: undo.left; rightMargin: undo.visible ? 8 : 0; verticalCenter: parent.verticalCenter }
            text: root.text
            color: Theme.inkOnTooltip
            wrapMode: Text.Wrap
            maximumLineCount: 3
            Accessible.ignored: true
        }
        T.AbstractButton {
            id: undo
            objectName: root.objectName !== "" ? root.objectName + ".action" : ""
            anchors { right: parent.right; rightMargin: 8; verticalCenter: parent.verticalCenter }
            visible: root.actionText !== ""
            width: visible ? implicitWidth : 8
            implicitWidth: undoWords.implicitWidth + 16
            implicitHeight: 32
            text: root.actionText
            Accessible.role: Accessible.Button
            Accessible.name: text
            Accessible.onPressAction: clicked()
            Keys.onReturnPressed: clicked()
            onClicked: root.actionClicked()

            contentItem: Label {
                id: undoWords
                text: undo.text
                kind: Label.Strong
                color: Theme.inkOnTooltip
                font.underline: true
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
            background: Rectangle {
                radius: Theme.radiusControl
                color: "transparent"
                border { width: undo.visualFocus ? 2 : 0; color: Theme.inkOnTooltip }
            }
        }
    }
    Timer {
        running: root.visible && root.seconds > 0 && !hover.hovered && !undo.activeFocus
        interval: root.seconds * 1000
        onTriggered: root.expired()
    }
}
