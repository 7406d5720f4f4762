import QtQuick
import Amphora

/// Several short texts as chips inside one field. Return or a comma adds, Backspace in the empty input takes the last one away.
Field {
    id: root

    property var tags: []
    property int each: 140
    property int most: 32
    property string placeholder: qsTr("Add another")
    property bool showHovered: hover.hovered
    property bool showFocus: input.activeFocus
    property string problem

    error: problem

    signal edited(var tags)

    function add(words: string) {
        const word = words.trim();
        if (word === "")
            return;
        if (TextKit.codePoints(word) > each) {
            //: Under the affiliations field; %1 is the highest number of characters of one entry.
            problem = qsTr("One entry may have up to %1 characters.").arg(each);
            return;
        }
        problem = "";
        input.text = "";
        if (tags.includes(word) || tags.length >= most)
            return;
        tags = tags.concat([word]);
        edited(tags);
    }
    function removeAt(index: int) {
        tags = tags.filter((tag, i) => i !== index);
        edited(tags);
        input.forceActiveFocus();
    }

    Item {
        width: parent.width
        height: Math.max(36, flow.implicitHeight + 12)

        FieldGround {
            anchors.fill: parent
            hovered: root.showHovered && root.enabled
            focused: root.showFocus
            failed: root.failed
        }
        HoverHandler { id: hover }
        TapHandler { onTapped: input.forceActiveFocus() }
        Flow {
            id: flow
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: 12; rightMargin: 12 }
            spacing: 8
            opacity: root.enabled ? 1 : Theme.disabledOpacity

            Repeater {
                model: root.tags
                TagChip {
                    objectName: root.objectName !== "" ? root.objectName + "." + index : ""
                    maximumWidth: flow.width
                    onRemoved: root.removeAt(index)
                }
            }
            TextInput {
                id: input
                horizontalAlignment: TextInput.AlignLeft
                objectName: root.objectName !== "" ? root.objectName + ".input" : ""
                focus: true
                width: Math.max(120, contentWidth + 8)
                height: Math.max(24, Theme.bodyLine)
                verticalAlignment: TextInput.AlignVCenter
                color: Theme.text
                selectionColor: Theme.accent
                selectedTextColor: Theme.inkOnAccent
                selectByMouse: true
                activeFocusOnTab: true
                font { family: Theme.textFamily; pixelSize: Theme.bodySize; hintingPreference: Font.PreferNoHinting }
                Accessible.role: Accessible.EditableText
                Accessible.name: root.label
                Accessible.description: root.placeholder
                onTextEdited: if (text.endsWith(",")) root.add(text.slice(0, -1))
                onAccepted: root.add(text)
                onActiveFocusChanged: if (!activeFocus) root.add(text)
                Keys.onPressed: event => {
                    if (event.key === Qt.Key_Backspace && text === "" && root.tags.length > 0) {
                        root.removeAt(root.tags.length - 1);
                        event.accepted = true;
                    }
                }
                cursorDelegate: FieldCursor { field: input }

                TextTurn { target: input }

                Label {
                    anchors { left: parent.left; verticalCenter: parent.verticalCenter }
                    visible: input.length === 0 && input.preeditText === ""
                    text: root.placeholder
                    color: Theme.muted
                    Accessible.ignored: true
                }
            }
        }
    }
}
