import QtQuick
import QtQuick.Templates as T
import Amphora

/// A place in the help where the typed words occur.
T.ItemDelegate {
    id: root

    required property string key
    required property string title
    required property string detail
    property string query
    property bool on: false

    /// What of the typed words is marked in `text`: all of them, or the first.
    function marked(text) {
        return text.toLowerCase().includes(query.toLowerCase()) ? query : query.split(" ")[0];
    }

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
            HelpText {
                width: parent.width
                source: root.title
                strong: true
                highlight: root.marked(root.title)
                Accessible.ignored: true
            }
            HelpText {
                width: parent.width
                visible: root.detail !== ""
                source: root.detail
                kind: Label.Secondary
                ink: Theme.muted
                highlight: root.marked(root.detail)
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        color: root.on ? Theme.selected : root.hovered ? Theme.hover : "transparent"
    }
}
