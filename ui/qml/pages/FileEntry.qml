import QtQuick
import QtQuick.Templates as T
import Amphora

/// A row of the file window. As light as can be: a folder may have thousands of them.
T.ItemDelegate {
    id: root

    required property int index
    required property string key
    required property string name
    required property string detail
    required property string iconName
    property bool selected: false

    width: ListView.view ? ListView.view.width : 200
    implicitHeight: Math.max(36, words.implicitHeight + 16)
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    text: name
    Accessible.role: Accessible.ListItem
    Accessible.name: detail === "" ? name : name + ", " + detail
    Accessible.selected: selected
    Accessible.onPressAction: clicked()

    contentItem: Item {
        Icon {
            id: mark
            anchors { left: parent.left; leftMargin: 12; verticalCenter: parent.verticalCenter }
            icon: root.iconName
            color: root.selected ? Theme.accent : Theme.muted
        }
        Label {
            id: words
            anchors { left: mark.right; leftMargin: 12; right: aside.left; rightMargin: aside.width > 0 ? 12 : 0; verticalCenter: parent.verticalCenter }
            text: root.name
            elide: Text.ElideMiddle
            kind: root.selected ? Label.Strong : Label.Body
            Accessible.ignored: true
        }
        Row {
            id: aside
            anchors { right: parent.right; rightMargin: 12; verticalCenter: parent.verticalCenter }
            Label {
                visible: root.detail !== "" && root.width >= 300 * Theme.textScale
                text: root.detail
                kind: Label.Secondary
                color: Theme.muted
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        color: root.selected ? Theme.selected : root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"
        FocusRing {
            shown: root.activeFocus
            inside: true
            inner: 0
        }
    }
}
