import QtQuick
import Amphora

/// The head of a card in the list of accounts.
Item {
    id: root

    required property string section
    property int inset: 24

    width: ListView.view ? ListView.view.width : 400
    height: 16 + Math.max(37, name.implicitHeight + 20)
    clip: true
    Accessible.ignored: true

    Rectangle {
        x: root.inset
        y: 16
        width: parent.width - 2 * root.inset
        height: parent.height
        radius: Theme.radiusCard
        color: Theme.raised
        border { width: 1; color: Theme.line }
        antialiasing: true
    }
    Label {
        id: name
        anchors { left: parent.left; leftMargin: root.inset + 16; right: parent.right; rightMargin: root.inset + 16; bottom: parent.bottom; bottomMargin: 10 }
        text: root.section
        kind: Label.SecondaryStrong
        color: Theme.muted
        Accessible.role: Accessible.Heading
    }
}
