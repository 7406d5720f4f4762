import QtQuick
import Amphora

/// The first page as it would be printed.
Column {
    id: root

    required property CredentialExportModel model

    spacing: 12

    Label {
        width: parent.width
        text: qsTr("The page")
        kind: Label.Section
        Accessible.role: Accessible.Heading
    }
    Rectangle {
        width: parent.width
        height: Math.round(width * 1.414)
        color: "white"
        border { width: 1; color: Theme.line }

        DotPicture {
            anchors { fill: parent; margins: 1 }
            picture: root.model.page
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Picture of the first page")
        }
    }
    Label {
        width: parent.width
        text: root.model.paperText
        kind: Label.Secondary
        color: Theme.muted
        wrapMode: Text.Wrap
    }
}
