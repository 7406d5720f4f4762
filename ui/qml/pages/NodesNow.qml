import QtQuick
import Amphora

/// What goes out, and what went and came since the program was opened: before that nobody counted.
Column {
    id: root

    required property NodesModel model

    topPadding: 8
    bottomPadding: 16

    Label {
        x: 16
        width: parent.width - 32
        topPadding: 8
        bottomPadding: 4
        text: qsTr("Going out")
        kind: Label.SecondaryStrong
        color: Theme.muted
        Accessible.role: Accessible.Heading
    }
    Label {
        x: 16
        width: parent.width - 32
        topPadding: 6
        bottomPadding: 10
        visible: root.model.going.count === 0
        text: root.model.paused ? qsTr("Sync is paused. Edits are kept here.") : qsTr("Nothing waits.")
    }
    Repeater {
        model: root.model.going
        TransferItem {
            x: 16
            width: root.width - 32
        }
    }
    Item { width: 1; height: 8 }
    Divider { x: 16; width: parent.width - 32; visible: root.model.moved.count > 0 }
    Item { width: 1; height: 8 }
    Label {
        x: 16
        width: parent.width - 32
        topPadding: 8
        bottomPadding: 4
        visible: root.model.moved.count > 0
        //: Over how much was sent and received.
        text: qsTr("Since Amphora was opened")
        kind: Label.SecondaryStrong
        color: Theme.muted
        Accessible.role: Accessible.Heading
    }
    Repeater {
        model: root.model.moved
        KeyValue {
            required property string title
            required property string aside

            x: 16
            width: root.width - 32
            bottomSpace: 9
            name: title
            text: aside
        }
    }
}
