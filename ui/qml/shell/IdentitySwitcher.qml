import QtQuick
import QtQuick.Templates as T
import Amphora

/// Who one is here: picture, name, short DID; a menu with the other identities of this computer.
T.AbstractButton {
    id: root

    required property ShellModel shell
    property bool folded: false

    objectName: "rail.identity"
    width: parent ? parent.width : implicitWidth
    implicitHeight: Math.max(48, Theme.avatarMedium + 8, Theme.bodyLine + Theme.monoLine + 8)
    implicitWidth: 204
    hoverEnabled: true
    text: shell.name
    Accessible.role: Accessible.ButtonMenu
    //: Spoken name of the identity switcher, %1 is the person's own name.
    Accessible.name: qsTr("Identity: %1").arg(shell.name !== "" ? shell.name : TextKit.shortest(shell.did))
    Accessible.onPressAction: menu.open()
    Keys.onReturnPressed: menu.open()
    onClicked: menu.open()

    Menu {
        id: menu
        y: root.height + 4
        width: Math.max(260, root.width)

        Instantiator {
            model: root.shell.identities
            delegate: MenuEntry {
                required property string key
                required property string name
                required property string did
                required property bool current
                text: name !== "" ? TextKit.foreign(name, 60, false) : TextKit.shortest(did)
                keys: TextKit.shortest(did)
                iconName: current ? "check" : "circle-user-round"
                onTriggered: root.shell.identityWanted(key)
            }
            onObjectAdded: (index, object) => menu.insertItem(index, object)
            onObjectRemoved: (index, object) => menu.removeItem(object)
        }
        MenuLine {}
        MenuEntry {
            //: Identity menu.
            text: qsTr("Copy my DID")
            iconName: "copy"
            onTriggered: {
                TextKit.copy(root.shell.did);
                //: Toast.
                root.shell.say(qsTr("DID copied"));
            }
        }
        MenuEntry {
            objectName: "identity.menu.rename"
            //: Identity menu: how this computer calls the identity.
            text: qsTr("Rename…")
            iconName: "pencil-line"
            onTriggered: rename.start()
        }
        MenuEntry {
            //: Identity menu: opens the welcome page for one more identity.
            text: qsTr("Add an identity…")
            iconName: "user-plus"
            onTriggered: root.shell.newIdentityWanted()
        }
        MenuEntry {
            //: Identity menu: forgets the key in memory until it is opened again.
            text: qsTr("Lock now")
            iconName: "lock"
            onTriggered: root.shell.lockWanted()
        }
    }

    RenameSheet {
        id: rename
        shell: root.shell
    }

    contentItem: Item {
        Avatar {
            id: face
            anchors { left: parent.left; leftMargin: root.folded ? (parent.width - width) / 2 : 8; verticalCenter: parent.verticalCenter }
            did: root.shell.did
            source: root.shell.picture
            name: root.shell.name
            Accessible.ignored: true
        }
        Column {
            anchors { left: face.right; leftMargin: 12; right: mark.left; rightMargin: 8; verticalCenter: parent.verticalCenter }
            visible: !root.folded
            ForeignText {
                width: parent.width
                words: root.shell.name !== "" ? root.shell.name : qsTr("No name yet")
                limit: 80
                kind: Label.Strong
                color: Theme.text
                font.weight: Theme.sectionWeight
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                text: TextKit.shortest(root.shell.did)
                kind: Label.Mono
                color: Theme.muted
                Accessible.ignored: true
            }
        }
        Icon {
            id: mark
            anchors { right: parent.right; rightMargin: 8; verticalCenter: parent.verticalCenter }
            icon: root.folded ? "" : "chevrons-up-down"
        }
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"
        FocusRing {
            shown: root.visualFocus
            inside: true
        }
    }
}
