import QtQuick
import Amphora

/// How this computer calls the identity in use. What others see is the name in the profile.
Sheet {
    id: root

    required property ShellModel shell

    function start() {
        field.text = shell.name;
        open();
        field.input.selectAll();
        field.forceActiveFocus();
    }

    name: "identity.rename"
    preferredWidth: Theme.sheetSmall
    title: qsTr("Rename this identity")
    subtitle: qsTr("Only on this computer. Others see the name in your profile.")
    actions: [
        Button {
            objectName: "identity.rename.cancel"
            text: qsTr("Cancel")
            onClicked: root.dismiss()
        },
        Button {
            objectName: "identity.rename.accept"
            kind: Button.Primary
            text: qsTr("Rename")
            enabled: TextKit.codePoints(field.text) <= field.limit
            onClicked: root.shell.renameWanted(field.text)
        }
    ]

    Item {
        width: parent.width
        height: field.height + 24
        TextField {
            id: field
            objectName: "identity.name"
            x: 24
            width: parent.width - 48
            focus: true
            label: qsTr("Name")
            //: Behind the label of a field that may stay empty.
            note: qsTr("optional")
            limit: 150
            error: root.shell.renameError
            onAccepted: if (TextKit.codePoints(text) <= limit) root.shell.renameWanted(text)
        }
    }
    Connections {
        target: root.shell
        function onRenamed() {
            root.close();
        }
    }
}
