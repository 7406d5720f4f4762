import QtQuick
import QtQuick.Templates as T
import Amphora

/// A row of a Select's list. `modelData` is its place among all options.
T.ItemDelegate {
    id: root

    required property int index
    required property int modelData
    property bool selected: false

    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    implicitHeight: Math.max(32, words.implicitHeight + 12)
    implicitWidth: words.implicitWidth + 32 + Theme.iconSmall
    Accessible.role: Accessible.ListItem
    Accessible.name: text
    Accessible.selected: selected
    Accessible.onPressAction: clicked()

    contentItem: Label {
        id: words
        leftPadding: 8
        rightPadding: 12 + Theme.iconSmall
        text: root.text
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: root.highlighted ? Theme.pressed : root.hovered ? Theme.hover : "transparent"

        Icon {
            anchors { right: parent.right; rightMargin: 8; verticalCenter: parent.verticalCenter }
            icon: root.selected ? "check" : ""
            color: Theme.accent
        }
    }
}
