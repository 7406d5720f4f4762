import QtQuick
import Amphora

/// While a file is read; the sheet around it has the button that stops it.
Item {
    id: root

    property string name
    property real value: -1
    property string text

    implicitHeight: bar.height + 48

    Progress {
        id: bar
        objectName: root.name + ".reading"
        x: 24
        y: 16
        width: parent.width - 48
        value: root.value
        text: root.text
    }
}
