import QtQuick
import QtQuick.Templates as T
import Amphora

T.ItemDelegate {
    id: root

    required property int index
    required property string key
    required property string iconName
    required property string title
    required property string detail
    required property string aside
    property string query
    readonly property list<string> parts: TextKit.splitAt(title, query)

    x: 8
    width: ListView.view ? ListView.view.width - 16 : 600
    implicitHeight: Math.max(Theme.row, first.implicitHeight + 24)
    highlighted: ListView.isCurrentItem
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: detail === "" ? title : title + ", " + detail
    Accessible.onPressAction: clicked()

    contentItem: Item {
        Icon {
            id: mark
            anchors { left: parent.left; leftMargin: 12; verticalCenter: parent.verticalCenter }
            icon: root.iconName
            color: root.highlighted ? Theme.accent : Theme.muted
        }
        Row {
            id: words
            anchors { left: mark.right; leftMargin: 12; right: end.left; rightMargin: 12; verticalCenter: parent.verticalCenter }
            clip: true
            Label {
                id: first
                text: root.parts[0]
                kind: Label.Strong
                Accessible.ignored: true
            }
            Label {
                text: root.parts[1]
                kind: Label.Strong
                color: Theme.accent
                Accessible.ignored: true
            }
            Label {
                text: root.parts[2]
                kind: Label.Strong
                Accessible.ignored: true
            }
            Label {
                width: Math.max(0, Math.min(implicitWidth, words.width - x))
                leftPadding: 4
                text: root.detail
                color: Theme.muted
                Accessible.ignored: true
            }
        }
        Row {
            id: end
            anchors { right: parent.right; rightMargin: 12; verticalCenter: parent.verticalCenter }
            spacing: 8
            Label {
                anchors.verticalCenter: parent.verticalCenter
                //: Palette: what Return does with the marked row.
                text: root.highlighted ? qsTr("Open") : root.aside
                kind: Label.Secondary
                color: Theme.muted
                Accessible.ignored: true
            }
            KeyHint {
                visible: root.highlighted
                text: "↵"
            }
        }
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: root.highlighted ? Theme.selected : root.hovered ? Theme.hover : "transparent"
    }
}
