import QtQuick
import QtQuick.Templates as T
import Amphora

/// A place in the help where the typed words occur.
T.ItemDelegate {
    id: root

    required property string key
    required property string title
    required property string detail
    property bool on: false

    implicitHeight: words.height + 20
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: title + ". " + detail
    Accessible.onPressAction: clicked()

    contentItem: Item {
        Column {
            id: words
            x: 24
            width: parent.width - 48
            spacing: 2
            Label {
                width: parent.width
                text: root.title
                kind: Label.Strong
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                text: root.detail
                kind: Label.Secondary
                color: Theme.muted
                wrapMode: Text.Wrap
                maximumLineCount: 3
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        color: root.on ? Theme.selected : root.hovered ? Theme.hover : "transparent"
    }
}
