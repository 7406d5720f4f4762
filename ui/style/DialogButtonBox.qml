import QtQuick
import QtQuick.Templates as T
import Amphora as Amphora

T.DialogButtonBox {
    id: root

    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    spacing: 8
    alignment: Qt.AlignRight
    buttonLayout: T.DialogButtonBox.GnomeLayout

    delegate: Amphora.Button {
        kind: T.DialogButtonBox.buttonRole === T.DialogButtonBox.AcceptRole ? Amphora.Button.Primary : Amphora.Button.Quiet
    }
    contentItem: ListView {
        implicitWidth: contentWidth
        implicitHeight: Amphora.Theme.control
        model: root.contentModel
        spacing: root.spacing
        orientation: ListView.Horizontal
        boundsBehavior: Flickable.StopAtBounds
        snapMode: ListView.SnapToItem
    }
}
