import QtQuick
import Amphora

/// Whether the holder can keep back one claim.
Check {
    id: root

    required property string key
    required property string label
    required property bool keepAsked
    required property bool keepable
    property int most: 200

    signal switched(string key)

    objectName: "issue.keep." + key
    visible: keepAsked
    width: Math.min(implicitWidth + 16, most)
    text: label
    checked: keepable
    Accessible.description: qsTr("The holder can keep it back")
    onToggled: {
        switched(key);
        checked = Qt.binding(() => root.keepable);
    }
}
