import QtQuick
import Amphora

/// One question with a clear verb. The quiet answer comes first and has the focus when the other one destroys.
Sheet {
    id: root

    property string text
    property string acceptText
    property string rejectText: qsTr("Cancel")
    property bool destructive: false
    property bool busy: false

    signal accepted()

    preferredWidth: Theme.dialog
    onOpened: (destructive ? no : yes).forceActiveFocus(Qt.PopupFocusReason)

    Label {
        x: 24
        width: parent.width - 48
        text: root.text
        wrapMode: Text.Wrap
        bottomPadding: 20
    }
    actions: [
        Button {
            id: no
            objectName: root.name + ".cancel"
            text: root.rejectText
            onClicked: root.dismiss()
        },
        Button {
            id: yes
            objectName: root.name + ".accept"
            kind: root.destructive ? Button.DangerFilled : Button.Primary
            text: root.acceptText
            busy: root.busy
            onClicked: root.accepted()
        }
    ]
}
