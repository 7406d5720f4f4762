import QtQuick
import Amphora

/// A name and what it names, under the checks of a credential.
KeyValue {
    id: root

    required property string key
    required property string identifier
    required name
    required text

    nameWidth: Math.round(84 * Theme.textScale)
    bottomSpace: 8

    Identifier {
        objectName: "credential.fact." + root.key
        anchors.left: parent.left
        visible: root.identifier !== ""
        width: Math.min(implicitWidth, parent.width)
        value: root.identifier
        brief: true
    }
}
