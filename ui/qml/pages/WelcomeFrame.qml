import QtQuick
import Amphora

/// The frame of the welcome and unlock pages: mark, a column in the middle, a foot, and the vessel beside it.
FocusScope {
    id: root

    property int columnWidth: 600
    property string footText
    property string footIcon
    property string footEnd
    property string footEndIcon
    /// A code at the end of the foot: opens what the help says of it.
    property string footCode
    property alias footMenus: menus.data
    default property alias content: column.data

    readonly property bool wide: width >= 1000 * Theme.textScale
    readonly property int side: width < 720 ? 24 : 80

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    Rectangle {
        id: art
        anchors { top: parent.top; bottom: parent.bottom; right: parent.right }
        width: root.wide ? 440 : 0
        visible: root.wide
        color: Theme.accentSoft
        Accessible.ignored: true

        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: 152
            color: Theme.accentLine
            opacity: 0.5
        }
        Image {
            anchors { bottom: parent.bottom; bottomMargin: 96; horizontalCenter: parent.horizontalCenter }
            source: Theme.illustration("vessel")
            sourceSize.width: 440
        }
    }
    Scroll {
        anchors { left: parent.left; right: art.left; top: parent.top; bottom: foot.top }

        Item {
            width: parent.width
            height: Math.max(root.height - foot.height, column.height + 200)

            Row {
                anchors { left: parent.left; leftMargin: root.side - 7 } // The mark has air around it.
                y: 46
                spacing: 12
                Image {
                    source: Theme.dark ? "qrc:/amphora/icons/amphora-mark-dark.svg" : "qrc:/amphora/icons/amphora-mark.svg"
                    sourceSize: Qt.size(36, 36)
                    Accessible.ignored: true
                }
                Label {
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("Amphora")
                    kind: Label.Section
                }
            }
            Column {
                id: column
                anchors { left: parent.left; leftMargin: root.side }
                y: Math.max(112, Math.round((root.height + 36 - height) / 2))
                width: Math.min(Math.round(root.columnWidth * Theme.textScale), parent.width - 2 * root.side + (root.side > 24 ? 16 : 0))
            }
        }
    }
    Item {
        id: foot
        anchors { left: parent.left; right: art.left; bottom: parent.bottom }
        height: 68

        Row {
            id: menus
            anchors { left: parent.left; leftMargin: root.side - 13; verticalCenter: parent.verticalCenter }
            spacing: 8
            visible: children.length > 0
        }
        Row {
            id: footStart
            anchors { left: parent.left; leftMargin: root.side; verticalCenter: parent.verticalCenter }
            spacing: 8
            visible: root.footText !== ""
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                icon: root.footIcon
            }
            Label {
                text: root.footText
                color: Theme.muted
            }
        }
        Row {
            anchors { right: parent.right; rightMargin: Math.min(64, root.side); verticalCenter: parent.verticalCenter }
            spacing: 8
            // The first words matter more: with large text there is no room for both.
            visible: root.footEnd !== "" && (root.width > 720 || menus.children.length === 0)
                     && (!menus.visible || menus.children.length === 0 || root.side + menus.width + 24 + width + Math.min(64, root.side) <= foot.width)
                     && (!footStart.visible || root.side + footStart.width + 24 + width + Math.min(64, root.side) <= foot.width)
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                icon: root.footEndIcon
            }
            Label {
                text: root.footEnd
                color: Theme.muted
            }
        }
        ErrorCode {
            objectName: "foot.code"
            anchors { right: parent.right; rightMargin: Math.min(64, root.side); verticalCenter: parent.verticalCenter }
            visible: code !== "" && root.width > 560
            code: root.footCode
        }
    }
}
