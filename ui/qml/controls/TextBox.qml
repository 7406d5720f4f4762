import QtQuick
import QtQuick.Templates as T
import Amphora

/// Several lines of typed text: grows from 72 to 160 px, then scrolls. Tab leaves it.
Field {
    id: root

    property alias text: input.text
    property alias placeholder: input.placeholderText
    property alias readOnly: input.readOnly
    property alias input: input
    property bool mono: false
    property bool showHovered: input.hovered
    property bool showFocus: input.activeFocus
    property int tallest: 160
    /// For words that have no lines of their own: Return goes on, as in a field of one line.
    property bool returnGoesOn: false

    signal edited(string text)
    signal accepted()

    count: TextKit.codePoints(text)

    Item {
        width: parent.width
        height: Math.min(root.tallest, Math.max(72, input.contentHeight + 14))

        FieldGround {
            anchors.fill: parent
            hovered: root.showHovered && input.enabled
            focused: root.showFocus
            failed: root.failed
        }
        Flickable {
            id: pane
            anchors { fill: parent; margins: 2 }
            contentHeight: input.height
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ScrollBar {}

            T.TextArea {
                id: input
                horizontalAlignment: TextEdit.AlignLeft
                objectName: root.objectName !== "" ? root.objectName + ".input" : ""
                focus: true
                width: pane.width
                height: Math.max(pane.height, contentHeight + 10)
                leftPadding: 10
                rightPadding: 10
                topPadding: 4
                hoverEnabled: true
                selectByMouse: true
                textFormat: TextEdit.PlainText
                wrapMode: TextEdit.Wrap
                opacity: enabled ? 1 : Theme.disabledOpacity
                color: Theme.text
                placeholderTextColor: Theme.muted
                selectionColor: Theme.accent
                selectedTextColor: Theme.inkOnAccent
                font.family: root.mono ? Theme.monoFamily : Theme.textFamily
                font.pixelSize: root.mono ? Theme.monoSize : Theme.bodySize
                font.preferShaping: !root.mono && !text.includes("0x")
                font.hintingPreference: Font.PreferNoHinting
                KeyNavigation.priority: KeyNavigation.BeforeItem
                Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                Keys.onReturnPressed: event => {
                    event.accepted = root.returnGoesOn;
                    if (root.returnGoesOn)
                        root.accepted();
                }
                Accessible.role: Accessible.EditableText
                Accessible.multiLine: true
                Accessible.name: root.label !== "" ? root.label : placeholderText
                Accessible.description: root.error !== "" ? root.error : root.hint
                onTextChanged: if (activeFocus) root.edited(text)
                onCursorRectangleChanged: pane.contentY = Math.max(Math.min(pane.contentY, cursorRectangle.y - 4), cursorRectangle.y + cursorRectangle.height + 6 - pane.height)

                cursorDelegate: FieldCursor { field: input }

                UndoSteps { document: input.textDocument }
            }
        }
        Label {
            anchors { fill: parent; leftMargin: 12; rightMargin: 12; topMargin: 6 }
            verticalAlignment: Text.AlignTop
            text: input.placeholderText
            color: Theme.muted
            wrapMode: Text.Wrap
            visible: input.length === 0 && input.preeditText === ""
            Accessible.ignored: true
        }
    }
}
