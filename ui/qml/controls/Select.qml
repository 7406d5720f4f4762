import QtQuick
import QtQuick.Templates as T
import Amphora

/// One of several: a field that opens a list. What is typed searches the list, without regard to case and accents. Return, a click, or
/// leaving the field with a whole name in it chooses; Escape and a click elsewhere change nothing. The owner sets `currentIndex` when
/// `chosen` tells it. With `chips` it goes on offering: what was chosen before stands in the field as in a TagField.
Field {
    id: root

    property var options: [] // Ready-to-show words.
    property int currentIndex: -1
    property var chips: []
    property string chipName // Of the chips' objects; each is followed by its place.
    property string placeholder
    /// Spoken where no label is shown.
    property string name: label
    property bool busy: false
    property alias box: box
    property bool showHovered: hover.hovered
    property bool showFocus: box.activeFocus

    signal chosen(int index)
    signal chipRemoved(int index)

    readonly property string shown: options[currentIndex] ?? ""
    /// What was typed since the list opened. The arrow keys put names into the field without a search.
    property string query
    readonly property var found: TextKit.matching(options, query)
    /// The row of `found` that Return takes; -1 for none.
    property int at: -1
    readonly property int rowHeight: Math.max(32, Theme.bodyLine + 12)
    readonly property int tallest: 312

    function open() {
        if (list.visible || busy)
            return;
        query = "";
        list.open();
        point(found.indexOf(currentIndex));
        rows.positionViewAtIndex(Math.max(0, at), ListView.Center);
        box.selectAll();
    }
    function opensUpwards(): bool {
        const above = frame.mapToItem(null, 0, 0).y;
        return above > tallest + 20 && above + frame.height + tallest + 20 > frame.Window.height;
    }
    function point(row: int) {
        at = row;
        rows.currentIndex = row;
        if (row >= 0)
            rows.positionViewAtIndex(row, ListView.Contain);
    }
    function step(rowsDown: int) {
        if (found.length === 0)
            return;
        point(Math.max(0, Math.min(found.length - 1, at < 0 && rowsDown < 0 ? found.length - 1 : at + rowsDown)));
        box.text = options[found[at]];
        box.selectAll();
    }
    function take(row: int) {
        const index = found[row];
        list.close();
        if (index !== undefined && index !== currentIndex)
            chosen(index);
    }
    function drop(chip: int) {
        chipRemoved(chip);
        box.forceActiveFocus();
    }
    function leave() {
        const left = TextKit.folded(box.text);
        const row = list.visible && left !== "" ? found.findIndex(index => TextKit.folded(options[index]) === left) : -1;
        row >= 0 ? take(row) : list.close();
        reset();
    }
    function reset() {
        query = "";
        box.text = shown;
        box.cursorPosition = 0;
    }
    /// True if the key was one of the list's.
    function takes(key: int, alt: bool): bool {
        const page = 8;
        switch (key) {
        case Qt.Key_Down:
            list.visible ? step(1) : open();
            return true;
        case Qt.Key_Up:
            list.visible ? (alt ? take(at) : step(-1)) : open();
            return true;
        case Qt.Key_PageDown:
        case Qt.Key_PageUp:
            if (list.visible)
                step(key === Qt.Key_PageDown ? page : -page);
            return list.visible;
        case Qt.Key_F4:
            list.visible ? list.close() : open();
            return true;
        case Qt.Key_Space: // A letter of a name that is being typed, else the key that opens.
            if (query !== "")
                return false;
            open();
            return true;
        case Qt.Key_Return:
        case Qt.Key_Enter:
            if (!list.visible)
                return false;
            take(at);
            return true;
        case Qt.Key_Escape:
            if (!list.visible)
                return false;
            list.close();
            return true;
        case Qt.Key_Backspace:
            if (box.text !== "" || chips.length === 0)
                return false;
            chipRemoved(chips.length - 1);
            return true;
        default:
            return false;
        }
    }

    onShownChanged: if (!list.visible) reset()
    Component.onCompleted: reset()

    Item {
        id: frame
        width: parent.width
        height: root.chips.length > 0 ? Math.max(36, flow.implicitHeight + 12) : box.height
        opacity: root.enabled || root.busy ? 1 : Theme.disabledOpacity

        FieldGround {
            anchors.fill: parent
            hovered: root.showHovered && box.enabled
            focused: root.showFocus
            failed: root.failed
        }
        HoverHandler { id: hover }
        TapHandler { onTapped: box.forceActiveFocus() }
        Flow {
            id: flow
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: 12; rightMargin: 20 + Theme.iconSmall }
            spacing: 8

            Repeater {
                model: root.chips
                TagChip {
                    objectName: root.chipName !== "" ? root.chipName + index : ""
                    maximumWidth: flow.width
                    onRemoved: root.drop(index)
                }
            }
            T.TextField {
                id: box
                horizontalAlignment: TextInput.AlignLeft
                objectName: root.objectName !== "" ? root.objectName + ".input" : ""
                focus: true
                width: root.chips.length > 0 ? Math.min(flow.width, Math.max(160, contentWidth + 8)) : flow.width
                height: root.chips.length > 0 ? Math.max(24, Theme.bodyLine) : Math.max(Theme.control, Theme.bodyLine + 12)
                enabled: !root.busy
                selectByMouse: true
                color: Theme.text
                selectionColor: Theme.accent
                selectedTextColor: Theme.inkOnAccent
                verticalAlignment: TextInput.AlignVCenter
                font.family: Theme.textFamily
                font.pixelSize: Theme.bodySize
                font.hintingPreference: Font.PreferNoHinting
                Accessible.role: Accessible.EditableText
                Accessible.name: root.name
                //: Spoken after the name of a field that opens a list.
                Accessible.description: root.error !== "" ? root.error : root.hint !== "" ? root.hint : qsTr("Type to search; Alt and arrow down open the list.")
                Accessible.onPressAction: root.open()
                onTextEdited: {
                    const typed = text; // Opening the list begins a new search.
                    if (!list.visible)
                        list.open();
                    root.query = typed;
                    root.point(typed !== "" && root.found.length > 0 ? 0 : -1);
                }
                onActiveFocusChanged: activeFocus ? selectAll() : root.leave()
                onPressed: root.open()
                onReleased: if (root.query === "") selectAll()
                Keys.onPressed: event => event.accepted = root.takes(event.key, (event.modifiers & Qt.AltModifier) !== 0)
                Keys.onShortcutOverride: event => event.accepted = list.visible && event.key === Qt.Key_Escape

                cursorDelegate: FieldCursor { field: box }

                TextTurn { target: box }

                Label {
                    anchors.fill: parent
                    text: root.placeholder
                    color: Theme.muted
                    visible: box.length === 0 && box.preeditText === ""
                    Accessible.ignored: true
                }
            }
        }
        Item {
            anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
            width: 20 + Theme.iconSmall

            Icon {
                anchors.centerIn: parent
                icon: root.busy ? "" : "chevron-down"
            }
            Spinner {
                anchors.centerIn: parent
                visible: root.busy
            }
            TapHandler {
                enabled: box.enabled
                onTapped: {
                    const wasOpen = list.visible;
                    box.forceActiveFocus();
                    wasOpen ? list.close() : root.open();
                }
            }
        }
        T.Popup {
            id: list
            objectName: root.objectName !== "" ? root.objectName + ".list" : ""

            property bool upwards: false

            y: upwards ? -height - 4 : frame.height + 4
            width: frame.width
            height: contentItem.implicitHeight + 8
            padding: 4
            margins: 8
            closePolicy: T.Popup.CloseOnPressOutsideParent
            onAboutToShow: {
                upwards = root.opensUpwards();
                Layers.menus += 1;
            }
            onAboutToHide: Layers.menus -= 1
            onClosed: root.reset()

            contentItem: Item {
                implicitHeight: root.found.length > 0 ? Math.min(root.found.length * root.rowHeight, root.tallest) : nothing.implicitHeight + 16

                ListView {
                    id: rows
                    anchors.fill: parent
                    clip: true
                    model: root.found
                    highlightMoveDuration: 0
                    boundsBehavior: Flickable.StopAtBounds
                    T.ScrollBar.vertical: ScrollBar {}

                    delegate: OptionRow {
                        objectName: root.objectName !== "" ? root.objectName + ".option." + modelData : ""
                        width: ListView.view ? ListView.view.width : 0
                        height: root.rowHeight
                        text: root.options[modelData] ?? ""
                        highlighted: root.at === index
                        selected: root.currentIndex === modelData
                        onClicked: root.take(index)
                    }
                }
                Label {
                    id: nothing
                    anchors { left: parent.left; right: parent.right; leftMargin: 8; rightMargin: 8; verticalCenter: parent.verticalCenter }
                    visible: root.found.length === 0
                    //: In the list of a field, when what was typed is found nowhere in it.
                    text: qsTr("Nothing by that name")
                    color: Theme.muted
                }
            }
            background: PopupGround {}
        }
    }
}
