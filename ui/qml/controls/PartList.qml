import QtQuick
import Amphora

/// The parts of a page: a list at its start, or one button with a menu where there is no room for a list.
FocusScope {
    id: root

    property var keys: []
    property var titles: []
    property var icons: []
    property string current
    property bool folded: false
    /// What it is a list of, for those who hear it.
    property string label
    /// What the button says while none of them is shown.
    property string elsewhere: label
    readonly property int at: Math.max(0, keys.indexOf(current))
    /// Above the list.
    default property alias head: headSlot.data

    signal chosen(string key)

    implicitWidth: Math.round(200 * (1 + (Theme.textScale - 1) / 2))
    implicitHeight: folded ? headSlot.height + button.implicitHeight + 16 : column.implicitHeight
    Accessible.role: Accessible.PageTabList
    Accessible.name: label

    Column {
        id: column
        x: 8
        y: root.folded ? 0 : 12
        width: parent.width - 16
        spacing: 2

        Column {
            id: headSlot
            width: parent.width
            bottomPadding: children.length > 0 ? 8 : 0
        }
        Repeater {
            model: root.folded ? [] : root.keys

            RailItem {
                required property int index
                required property string modelData

                objectName: root.objectName !== "" ? root.objectName + "." + modelData : ""
                text: root.titles[index] ?? ""
                iconName: root.icons[index] ?? ""
                on: root.current === modelData
                onClicked: root.chosen(modelData)
            }
        }
        Button {
            id: button
            objectName: root.objectName !== "" ? root.objectName + ".menu" : ""
            visible: root.folded
            width: Math.min(implicitWidth, parent.width)
            iconName: root.current !== "" ? root.icons[root.at] ?? "" : ""
            trailingIcon: "chevron-down"
            text: root.current !== "" ? root.titles[root.at] ?? root.label : root.elsewhere
            Accessible.role: Accessible.ButtonMenu
            onClicked: menu.open()

            Menu {
                id: menu
                y: button.height + 4
                Instantiator {
                    model: root.keys
                    delegate: MenuEntry {
                        required property int index
                        required property string modelData
                        text: root.titles[index] ?? ""
                        iconName: root.icons[index] ?? ""
                        onTriggered: root.chosen(modelData)
                    }
                    onObjectAdded: (index, object) => menu.insertItem(index, object)
                    onObjectRemoved: (index, object) => menu.removeItem(object)
                }
            }
        }
    }
}
