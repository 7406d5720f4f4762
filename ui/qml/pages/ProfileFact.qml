import QtQuick
import Amphora

/// One fact of how a version is known.
EvidenceRow {
    id: root

    required property string symbol
    required property string title
    required property string identifier
    required property int look
    required detail

    iconName: symbol
    kind: look
    text: title

    Identifier {
        visible: root.identifier !== ""
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        value: root.identifier
    }
}
