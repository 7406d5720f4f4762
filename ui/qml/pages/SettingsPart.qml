import QtQuick
import Amphora

/// One part of the Settings page: a heading, and cards of rows below it.
Scroll {
    id: root

    property string heading
    property bool narrow: false
    /// Room at the top for a banner.
    property int below: 0
    default property alias rows: column.data

    Item {
        width: root.width
        height: column.y + column.height + 32

        Column {
            id: column

            readonly property int edge: root.narrow ? 16 : 32

            anchors { left: parent.left; leftMargin: edge }
            y: (root.narrow ? 12 : 24) + root.below
            width: Math.min(parent.width - 2 * edge, Math.round(680 * Theme.textScale))
            spacing: 16

            Label {
                width: parent.width
                visible: !root.narrow // There the menu says it.
                text: root.heading
                kind: Label.Section
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }
        }
    }
}
