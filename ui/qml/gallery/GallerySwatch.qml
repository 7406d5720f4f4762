import QtQuick
import Amphora

Row {
    id: root

    required property string name
    required property color value

    spacing: 8
    width: 180

    Rectangle {
        width: 24
        height: 24
        radius: Theme.radiusControl
        color: root.value
        border { width: 1; color: Theme.lineStrong }
    }
    Label {
        anchors.verticalCenter: parent.verticalCenter
        text: root.name
    }
}
