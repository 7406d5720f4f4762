import QtQuick
import Amphora

/// While a file is read and looked at.
Item {
    id: root

    property string name
    property real value: -1
    property string text

    signal cancelled()

    implicitHeight: bar.height + 48

    Progress {
        id: bar
        objectName: root.name + ".reading"
        x: 24
        y: 16
        width: parent.width - 48
        value: root.value
        text: root.text
        cancellable: true
        onCancelled: root.cancelled()
    }
}
