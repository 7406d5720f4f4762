import QtQuick
import QtQuick.Controls.impl as Impl
import QtQuick.Templates as T
import Amphora as Amphora

T.ToolButton {
    id: root

    implicitWidth: Amphora.Theme.control
    implicitHeight: Amphora.Theme.control
    hoverEnabled: true

    contentItem: Item {
        Impl.IconImage {
            anchors.centerIn: parent
            source: root.icon.source
            sourceSize: Qt.size(Amphora.Theme.iconSmall, Amphora.Theme.iconSmall)
            color: Amphora.Theme.text
        }
    }
    background: Amphora.ButtonGround {
        ground: root.down ? Amphora.Theme.pressed : root.hovered ? Amphora.Theme.hover : Amphora.Theme.fill
        focused: root.visualFocus
    }
}
