import QtQuick
import QtQuick.Templates as T
import Amphora

T.ScrollBar {
    id: root

    implicitWidth: 10
    implicitHeight: 10
    padding: 2
    minimumSize: 0.08
    visible: size < 1
    Accessible.ignored: true

    contentItem: Rectangle {
        implicitWidth: 6
        implicitHeight: 6
        radius: 3
        color: root.pressed ? Theme.muted : root.hovered ? Theme.outline : root.active ? Theme.lineStrong : Theme.line
    }
}
