import QtQuick
import Amphora

/// The bar of a narrow window: menu, page, find, picture.
FocusScope {
    id: root

    required property ShellModel shell
    property list<PageEntry> pages
    property string title

    signal findClicked()

    implicitHeight: Theme.topBar

    Rectangle {
        anchors.fill: parent
        color: Theme.sunken
    }
    Divider {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
    }
    IconButton {
        id: burger
        objectName: "top.menu"
        anchors { left: parent.left; leftMargin: 8; verticalCenter: parent.verticalCenter }
        iconName: "menu"
        tip: qsTr("Pages")
        onClicked: menu.open()

        Menu {
            id: menu
            y: burger.height + 4
            Instantiator {
                model: root.pages
                delegate: MenuEntry {
                    required property PageEntry modelData
                    text: modelData.title
                    iconName: modelData.icon
                    keys: modelData.count > 0 ? modelData.count : ""
                    onTriggered: root.shell.open(modelData.key)
                }
                onObjectAdded: (index, object) => menu.insertItem(index, object)
                onObjectRemoved: (index, object) => menu.removeItem(object)
            }
        }
    }
    Label {
        anchors { left: burger.right; leftMargin: 8; right: find.left; rightMargin: 8; verticalCenter: parent.verticalCenter }
        text: root.title
        kind: Label.Strong
        font.weight: Theme.sectionWeight
        Accessible.role: Accessible.Heading
    }
    IconButton {
        id: find
        objectName: "top.find"
        anchors { right: who.left; rightMargin: 4; verticalCenter: parent.verticalCenter }
        iconName: "search"
        tip: qsTr("Find")
        onClicked: root.findClicked()
    }
    IdentitySwitcher {
        id: who
        anchors { right: parent.right; rightMargin: 6; verticalCenter: parent.verticalCenter }
        width: 40
        height: 40
        shell: root.shell
        folded: true
        objectName: "top.identity"
    }
}
