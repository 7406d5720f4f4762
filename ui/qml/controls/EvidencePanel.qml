import QtQuick
import Amphora

/// The panel at the end side of a page: 320 wide, raised, its header on the line of the tabs, its foot fixed.
FocusScope {
    id: root

    property string title
    property string chipText
    property string chipIcon: "clock"
    property int chipKind: Chip.Muted
    /// Without a line under the header, for panels whose header is a section title.
    property bool plain: false
    /// What is shown: of another one the panel begins at its top again.
    property string about
    default property alias content: pane.content
    property alias foot: footRow.data
    readonly property alias headHeight: head.height

    onAboutChanged: pane.contentY = 0
    implicitWidth: Theme.evidence
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    Rectangle {
        anchors.fill: parent
        color: Theme.raised
    }
    Divider {
        width: 1
        height: parent.height
        x: root.LayoutMirroring.enabled ? root.width - 1 : 0
    }
    Item {
        id: head
        width: parent.width
        height: root.title === "" ? 0 : Math.max(root.plain ? 48 : 40, Theme.bodyLine + 20)
        visible: root.title !== ""
        Label {
            id: name
            anchors { left: parent.left; leftMargin: 17; verticalCenter: parent.verticalCenter }
            width: Math.min(implicitWidth, parent.width / 2)
            text: root.title
            kind: root.plain ? Label.Section : Label.Strong
            font.weight: Theme.sectionWeight
            Accessible.role: Accessible.Heading
        }
        Chip {
            anchors { right: parent.right; rightMargin: 16; verticalCenter: parent.verticalCenter }
            width: Math.min(implicitWidth, parent.width - name.width - 17 - 16 - 8)
            visible: text !== ""
            text: root.chipText
            iconName: root.chipIcon
            kind: root.chipKind
        }
        Divider {
            anchors { left: parent.left; leftMargin: 1; right: parent.right; bottom: parent.bottom }
            visible: !root.plain
        }
    }
    Scroll {
        id: pane
        anchors { left: parent.left; leftMargin: 1; right: parent.right; top: head.bottom; bottom: foot.top }
    }
    Item {
        id: foot
        anchors { left: parent.left; leftMargin: 1; right: parent.right; bottom: parent.bottom }
        height: footRow.height > 0 ? footRow.height + 32 : 0 // Never hidden: what is in a hidden foot could not show it again.
        Divider {
            width: parent.width
            visible: foot.height > 0
        }
        Flow {
            id: footRow
            anchors { left: parent.left; leftMargin: 16; right: parent.right; rightMargin: 16; verticalCenter: parent.verticalCenter }
            spacing: 8
        }
    }
}
