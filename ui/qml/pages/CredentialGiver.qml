import QtQuick
import Amphora

/// The three ways to hand over a credential: a file, a drop, a paste.
Item {
    id: root

    property string name
    property string text

    signal fileClicked()
    signal pasteClicked()
    signal fileDropped(url file)
    signal textDropped(string text)

    implicitHeight: column.height + 48

    function begin() {
        choose.forceActiveFocus(Qt.TabFocusReason);
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusCard
        color: drop.containsDrag ? Theme.selected : Theme.sunken
        border { width: drop.containsDrag ? 2 : 1; color: drop.containsDrag ? Theme.accent : Theme.lineStrong }
        antialiasing: true
    }
    CredentialDrop {
        id: drop
        anchors.fill: parent
        onFileDropped: file => root.fileDropped(file)
        onTextDropped: text => root.textDropped(text)
    }
    Column {
        id: column
        anchors { left: parent.left; right: parent.right; leftMargin: 24; rightMargin: 24; verticalCenter: parent.verticalCenter }
        spacing: 16

        Label {
            width: parent.width
            text: root.text
            color: Theme.muted
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
        Flow {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, choose.implicitWidth + paste.implicitWidth + 8)
            spacing: 8
            Button {
                id: choose
                objectName: root.name + ".file"
                kind: Button.Primary
                iconName: "folder"
                //: Opens the desktop's file window.
                text: qsTr("Choose a file…")
                onClicked: root.fileClicked()
            }
            Button {
                id: paste
                objectName: root.name + ".paste"
                iconName: "clipboard-paste"
                text: qsTr("Paste")
                tip: qsTr("The text of a credential, or a copied file or badge picture")
                onClicked: root.pasteClicked()
            }
        }
    }
}
