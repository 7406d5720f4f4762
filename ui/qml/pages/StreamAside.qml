import QtQuick
import Amphora

/// How the chosen event is known: in the panel, or in a sheet.
Item {
    id: root

    required property StreamModel stream

    height: column.height + 32

    Column {
        id: column
        x: 16
        y: 16
        width: parent.width - 32
        spacing: 20

        Column {
            width: parent.width
            Label {
                width: parent.width
                text: root.stream.eventTitle
                kind: Label.Section
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }
            Label {
                width: parent.width
                topPadding: 4
                text: root.stream.eventDetail
                kind: Label.Secondary
                color: Theme.muted
                wrapMode: Text.Wrap
            }
        }
        Repeater {
            model: root.stream.facts
            ProfileFact {}
        }
        Divider {
            width: parent.width
            visible: root.stream.details.count > 0
        }
        Column {
            width: parent.width
            Repeater {
                model: root.stream.details
                StreamDetails {}
            }
        }
    }
}
