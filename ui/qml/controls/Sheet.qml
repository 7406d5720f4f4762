import QtQuick
import QtQuick.Templates as T
import Amphora

/// A task in front of everything: header with a cross, content that scrolls, a foot with actions. Focus stays inside, Esc cancels.
T.Popup {
    id: root

    property string title
    property string subtitle
    property string note
    property int preferredWidth: Theme.sheetMedium
    property bool closable: true
    /// Something would be lost: closing asks first, and whoever heard yes calls leave().
    property bool asksFirst: false
    property string name: objectName
    default property alias content: pane.content
    property alias actions: actionRow.data
    property alias beside: besideRow.data
    /// Less for a Ghost: not its ground but its words stand under the text above.
    property int besideInset: 24
    /// Before the title, and between it and the cross.
    property alias mark: markRow.data
    property alias standing: standingRow.data
    /// Between the head and what scrolls, with a line below it: where one is in the steps.
    property alias band: bandSlot.data

    signal cancelled()
    signal closeAsked()

    parent: T.Overlay.overlay
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.max(16, Math.round((parent.height - height) / 2)) : 0
    width: parent ? Math.min(preferredWidth, parent.width - 32) : preferredWidth
    height: Math.min(head.height + bandSlot.height + pane.contentHeight + foot.height, parent ? parent.height - 32 : 832)
    modal: true
    focus: true
    padding: 0
    closePolicy: closable && !asksFirst ? T.Popup.CloseOnEscape : T.Popup.NoAutoClose
    T.Overlay.modal: Rectangle {
        color: Theme.veil
    }
    enter: Transition {}
    exit: Transition {}
    onAboutToShow: Layers.raise(root)
    onAboutToHide: Layers.drop(root)
    Component.onDestruction: Layers.drop(root)
    background: PopupGround {
        sheet: true
        radius: Theme.radiusSheet
    }
    contentItem: FocusScope {
        id: body
        focus: true
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title
        Keys.onEscapePressed: root.dismiss()

        // Qt Quick's popups let Tab walk on into the page behind, or into a sheet under this one; whoever lands there is brought back.
        Connections {
            target: body.Window.window
            enabled: root.opened && Layers.front === root
            function onActiveFocusItemChanged() {
                let item = body.Window.activeFocusItem, layer = null;
                // Another window has the keyboard, such as the desktop's file window: what had the focus here gets it back.
                if (!item || item === body.Window.contentItem || !body.Window.active)
                    return;
                while (item && item !== root.parent) {
                    layer = item;
                    item = item.parent;
                }
                if (!item || Layers.isBehind(layer))
                    body.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
            }
        }

        Item {
            id: head
            width: parent.width
            height: 20 + Math.max(heading.height, markRow.height, standingRow.height) + (sub.visible ? 4 + sub.height : 0) + 16

            Row {
                id: markRow
                anchors { left: parent.left; leftMargin: 24; top: parent.top; topMargin: 20 }
            }
            Label {
                id: heading
                anchors {
                    left: markRow.right
                    leftMargin: markRow.width > 0 ? 12 : 0
                    right: standingRow.left
                    rightMargin: standingRow.width > 0 ? 12 : 8
                    top: parent.top
                    topMargin: 20 + Math.max(0, (32 - implicitHeight) / 2)
                }
                text: root.title
                kind: Label.Title
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }
            Row {
                id: standingRow
                anchors { right: cross.left; rightMargin: width > 0 ? 12 : 0; top: parent.top; topMargin: 20 + Math.max(0, (32 - height) / 2) }
            }
            IconButton {
                id: cross
                objectName: root.name !== "" ? root.name + ".close" : ""
                anchors { right: parent.right; rightMargin: 24; top: parent.top; topMargin: 20 }
                visible: root.closable
                iconName: "x"
                //: Tooltip of the cross of a sheet.
                tip: qsTr("Close")
                onClicked: root.dismiss()
            }
            Label {
                id: sub
                anchors { left: parent.left; leftMargin: 24; right: parent.right; rightMargin: 24; top: heading.bottom; topMargin: 6 }
                visible: text !== ""
                text: root.subtitle
                color: Theme.muted
                wrapMode: Text.Wrap
            }
        }
        Item {
            id: bandSlot
            anchors { left: parent.left; right: parent.right; top: head.bottom }
            height: childrenRect.height > 0 ? childrenRect.height + 25 : 0
        }
        Divider {
            anchors { left: parent.left; right: parent.right; bottom: bandSlot.bottom }
            visible: bandSlot.height > 0
        }
        Scroll {
            id: pane
            anchors { left: parent.left; right: parent.right; top: bandSlot.bottom; bottom: foot.top }
        }
        Item {
            id: foot
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }

            /// What stands beside the actions goes over them where there is no room for both.
            readonly property bool stacked: besideRow.width > 0 && besideRow.width + 8 + actionRow.width > width - 48
            readonly property bool noteStacked: words.visible && Math.ceil(noteWidth.advanceWidth) + 9 + actionRow.width > width - 48
            readonly property int beginning: stacked ? besideRow.height + 8 : noteStacked ? words.height + 12 : 0

            height: actionRow.children.length > 0 ? beginning + Math.max(64, actionRow.height + 32, stacked ? 0 : besideRow.height + 24) : 0

            Divider {
                width: parent.width
                visible: foot.height > 0
            }
            TextMetrics {
                id: noteWidth
                font: words.font
                text: root.note
            }
            Label {
                id: words
                anchors { left: parent.left; leftMargin: 24 }
                y: foot.noteStacked ? 16 : (foot.height - height) / 2
                width: parent.width - 48 - (foot.noteStacked ? 0 : actionRow.width + 8)
                text: root.note
                kind: Label.Secondary
                color: Theme.muted
                wrapMode: Text.Wrap
                visible: text !== "" && besideRow.children.length === 0
            }
            Row {
                id: besideRow
                anchors { left: parent.left; leftMargin: root.besideInset }
                y: foot.stacked ? 16 : (foot.height - height) / 2
                spacing: 8
            }
            Row {
                id: actionRow
                anchors { right: parent.right; rightMargin: 24; verticalCenter: parent.verticalCenter; verticalCenterOffset: foot.beginning / 2 }
                spacing: 8
            }
        }
        Rectangle { // The outline again, over grounds and lines that go from edge to edge.
            anchors.fill: parent
            radius: Theme.radiusSheet
            color: "transparent"
            border { width: 1; color: Theme.dark ? Theme.lineStrong : Theme.line }
            antialiasing: true
            Accessible.ignored: true
        }
    }

    function dismiss() {
        if (closable && asksFirst)
            closeAsked();
        else if (closable)
            leave();
    }
    function leave() {
        cancelled();
        close();
    }
}
