import QtQuick
import Amphora

/// The rehearsal of the way back: what it proves, and where it is done.
Card {
    id: root

    /// There is something to rehearse with.
    property bool ready: false

    implicitHeight: Math.max(tile.height, words.height + (beside ? 0 : how.height + 12)) + 32
    readonly property bool beside: width >= 440 * Theme.textScale

    Tile {
        id: tile
        side: 40
        iconName: "life-buoy"
        kind: root.ready ? Chip.Accent : Chip.Neutral
    }
    Column {
        id: words
        x: tile.width + 16
        width: parent.width - x - (root.beside ? how.width + 16 : 0)
        spacing: 2
        Label {
            width: parent.width
            //: Heading: a trial of coming back in with words or kit.
            text: qsTr("Rehearse the way back")
            kind: Label.Section
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        Label {
            width: parent.width
            text: root.ready ? qsTr("Proves that words or kit give the same identity, and that your nodes have all that is here. Nothing is changed.")
                             : qsTr("Once words or a kit are there, a rehearsal proves that they give the same identity.")
            kind: Label.Secondary
            color: Theme.muted
            wrapMode: Text.Wrap
        }
    }
    Button {
        id: how
        objectName: "keys.drill"
        x: root.beside ? parent.width - width : words.x
        y: root.beside ? (parent.height - height) / 2 : words.height + 12
        //: Opens the guide at the rehearsal.
        text: qsTr("Show how")
        onClicked: HelpDesk.explain("guide#recovery drill")
    }
}
