import QtQuick
import Amphora

/// The left rail: identity, pages, and Find at the bottom. Folded it shows icons with tooltips.
FocusScope {
    id: root

    required property ShellModel shell
    property list<PageEntry> pages
    property bool folded: false

    signal findClicked()

    implicitWidth: folded ? Theme.railCollapsed : Theme.rail
    Accessible.role: Accessible.PageTabList
    //: Spoken name of the left rail.
    Accessible.name: qsTr("Pages")

    Rectangle {
        anchors.fill: parent
        color: Theme.sunken
    }
    Divider {
        width: 1
        height: parent.height
        x: root.LayoutMirroring.enabled ? 0 : parent.width - 1
    }
    Column {
        anchors { fill: parent; topMargin: 12; leftMargin: 8; rightMargin: 9 }
        spacing: 2

        IdentitySwitcher {
            shell: root.shell
            folded: root.folded
        }
        Item {
            width: 1
            height: 6
        }
        Repeater {
            model: root.pages

            Column {
                id: slot

                required property PageEntry modelData

                width: parent.width
                spacing: 6
                topPadding: modelData.opensGroup ? 4 : 0

                Divider {
                    x: 8
                    width: parent.width - 16
                    visible: slot.modelData.opensGroup
                }
                RailItem {
                    objectName: "rail." + slot.modelData.key
                    text: slot.modelData.title
                    iconName: slot.modelData.icon
                    count: slot.modelData.count
                    on: root.shell.page === slot.modelData.key
                    folded: root.folded
                    onClicked: root.shell.open(slot.modelData.key)
                }
            }
        }
    }
    RailItem {
        objectName: "rail.find"
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; leftMargin: 8; rightMargin: 9; bottomMargin: 12 }
        width: undefined
        //: Opens the command palette.
        text: qsTr("Find")
        iconName: "search"
        folded: root.folded
        //: The keys as they are printed on a keyboard.
        keys: qsTr("Ctrl K")
        Accessible.role: Accessible.Button
        onClicked: root.findClicked()
    }
}
