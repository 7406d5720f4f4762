import QtQuick
import Amphora

/// A name and what it names, in the evidence of an event.
KeyValue {
    id: root

    required property string key
    required property string identifier
    required name
    required text

    nameWidth: Math.round(84 * Theme.textScale)
    bottomSpace: 8

    Identifier {
        objectName: "stream.detail." + root.key
        visible: root.identifier !== ""
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        value: root.identifier
        //: Spoken and shown for a button; %1 is what is copied, for example "Event".
        copyTip: qsTr("Copy: %1").arg(root.name)
    }
}
