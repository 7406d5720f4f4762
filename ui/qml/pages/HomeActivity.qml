import QtQuick
import Amphora

/// What happened: words, when and where, and how far it has come in a slot of fixed width.
ListRow {
    id: root

    required property string symbol
    required property string title
    required property string when
    required property int status
    required property int nodes
    required property string tip
    required property int index
    property bool brief: false

    interactive: false
    topLine: index > 0
    text: title
    secondary: brief ? when : ""
    iconName: symbol
    Accessible.name: title + ", " + when

    Label {
        anchors.verticalCenter: parent.verticalCenter
        visible: !root.brief
        text: root.when
        kind: Label.Secondary
        color: Theme.muted
    }
    Item {
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(112, chip.implicitWidth)
        height: chip.height
        StatusChip {
            id: chip
            anchors.right: parent.right
            status: root.status
            nodes: root.nodes
            tip: root.tip
        }
    }
}
