import QtQuick
import QtQuick.Templates as T
import Amphora

/// Ctrl+K: finds any page, stream, action. Opens in one frame.
T.Popup {
    id: root

    required property ShellModel shell

    parent: T.Overlay.overlay
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.min(104, Math.round(parent.height / 8)) : 0
    width: parent ? Math.min(640, parent.width - 32) : 640
    height: parent ? Math.min(column.implicitHeight, parent.height - y - 32) : column.implicitHeight
    modal: true
    focus: true
    padding: 0
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    enter: Transition {}
    exit: Transition {}
    T.Overlay.modal: Rectangle {
        color: Theme.veil
    }
    background: PopupGround {
        sheet: true
        radius: Theme.radiusSheet
    }
    onAboutToShow: {
        shell.query = "";
        input.text = "";
        list.currentIndex = 0;
    }
    onOpened: input.forceActiveFocus()

    function choose(index: int) {
        const row = list.itemAtIndex(index);
        if (!row)
            return;
        const key = row.key;
        close();
        shell.choose(key);
    }

    contentItem: Column {
        id: column
        Accessible.role: Accessible.Dialog
        //: Spoken name of the command palette.
        Accessible.name: qsTr("Find")

        Item {
            width: parent.width
            height: 56

            Icon {
                id: glass
                anchors { left: parent.left; leftMargin: 20; verticalCenter: parent.verticalCenter }
                icon: "search"
                size: Theme.iconMedium
            }
            TextInput {
                id: input
                objectName: "palette.query"
                anchors { left: glass.right; leftMargin: 12; right: end.left; rightMargin: 12; verticalCenter: parent.verticalCenter }
                focus: true
                clip: true
                color: Theme.text
                selectionColor: Theme.accent
                selectedTextColor: Theme.inkOnAccent
                font { family: Theme.textFamily; pixelSize: Theme.leadSize; hintingPreference: Font.PreferNoHinting; preferShaping: !input.text.includes("0x") }
                Accessible.role: Accessible.EditableText
                Accessible.name: qsTr("Find")
                cursorDelegate: FieldCursor { field: input }
                onTextEdited: {
                    root.shell.query = text;
                    list.currentIndex = 0;
                }
                onAccepted: root.choose(list.currentIndex)
                Keys.onDownPressed: list.incrementCurrentIndex()
                Keys.onUpPressed: list.decrementCurrentIndex()
                Keys.onTabPressed: list.incrementCurrentIndex()
                Keys.onBacktabPressed: list.decrementCurrentIndex()

                Label {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: input.length === 0 && input.preeditText === ""
                    //: Placeholder of the command palette.
                    text: qsTr("Page, stream, setting or action")
                    kind: Label.Lead
                    color: Theme.muted
                    Accessible.ignored: true
                }
            }
            Row {
                id: end
                anchors { right: parent.right; rightMargin: 20; verticalCenter: parent.verticalCenter }
                spacing: 8
                Label {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: root.shell.query !== ""
                    //: Number of matches in the command palette.
                    text: qsTr("%n found", "", list.count)
                    kind: Label.Secondary
                    color: Theme.muted
                }
                KeyHint { text: qsTr("Esc") }
            }
            Divider {
                anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            }
        }
        ListView {
            id: list
            objectName: "palette.list"
            width: parent.width
            height: Math.min(contentHeight + bottomMargin, (root.parent ? root.parent.height : 832) - root.y - 32 - 96)
            model: root.shell.found
            clip: true
            bottomMargin: 8
            boundsBehavior: Flickable.StopAtBounds
            keyNavigationWraps: true
            T.ScrollBar.vertical: ScrollBar {}
            section.property: "section"
            section.delegate: Label {
                required property string section
                width: list.width
                topPadding: 12
                bottomPadding: 4
                leftPadding: 20
                text: section
                kind: Label.SecondaryStrong
                color: Theme.muted
                Accessible.role: Accessible.Heading
            }
            delegate: PaletteRow {
                query: root.shell.query
                onClicked: root.choose(index)
            }
        }
        Label {
            visible: list.count === 0
            width: parent.width
            padding: 20
            //: Command palette without a match.
            text: qsTr("Nothing on this computer matches.")
            color: Theme.muted
        }
        Item {
            width: parent.width
            height: 40

            Rectangle {
                anchors { fill: parent; bottomMargin: 1; leftMargin: 1; rightMargin: 1 }
                radius: Theme.radiusSheet - 1
                color: Theme.surface
            }
            Rectangle {
                anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: 1; rightMargin: 1 }
                height: 20
                color: Theme.surface
            }
            Divider { width: parent.width }
            Row {
                anchors { left: parent.left; leftMargin: 20; verticalCenter: parent.verticalCenter }
                spacing: 8
                KeyHint { text: "↑" }
                KeyHint { text: "↓" }
                Label {
                    anchors.verticalCenter: parent.verticalCenter
                    //: Foot of the command palette: the arrow keys move.
                    text: qsTr("move")
                    kind: Label.Secondary
                    color: Theme.muted
                }
                Item { width: 4; height: 1 }
                KeyHint { text: "↵" }
                Label {
                    anchors.verticalCenter: parent.verticalCenter
                    //: Foot of the command palette: Return opens.
                    text: qsTr("open")
                    kind: Label.Secondary
                    color: Theme.muted
                }
            }
        }
    }
}
