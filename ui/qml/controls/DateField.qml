import QtQuick
import QtQuick.Templates as T
import Amphora

/// A day: typed in any usual form or picked from a month. `date` is "1991-03-14" or empty.
Field {
    id: root

    property string date
    property bool showHovered: input.hovered
    property bool showFocus: input.activeFocus
    property string problem // What the owner has against the date.
    property string typedProblem // What cannot be read as a day. It is handed on as it is, so that nothing else is published in its place.
    property string placeholder: qsTr("Not stated")

    signal edited(string date)

    error: typedProblem !== "" ? typedProblem : problem

    function take(typed: string) {
        const parsed = TextKit.parsedDate(typed);
        //: Under a date field.
        typedProblem = typed.trim() !== "" && parsed === "" ? qsTr("Type a day like 1991-03-14.") : "";
        const day = typedProblem !== "" ? typed.trim() : parsed;
        if (day === date)
            return;
        tell(day);
    }
    function tell(day: string) {
        edited(day);
        // Where a model is asked it has answered already, and goes on deciding: an assignment would end its binding.
        if (date !== day)
            date = day;
    }
    // A day from outside takes the place of what could not be read.
    onDateChanged: if (date === "" || TextKit.parsedDate(date) !== "") typedProblem = ""

    // The button stands beside the input, not in it, so that its keys are not typed.
    Item {
        width: parent.width
        height: input.height

        T.TextField {
            id: input
            horizontalAlignment: TextInput.AlignLeft
            objectName: root.objectName !== "" ? root.objectName + ".input" : ""
            focus: true
            width: parent.width
            height: Math.max(Theme.control, Theme.bodyLine + 12)
            leftPadding: root.LayoutMirroring.enabled ? 20 + Theme.iconSmall : 12
            rightPadding: root.LayoutMirroring.enabled ? 12 : 20 + Theme.iconSmall
            hoverEnabled: true
            selectByMouse: true
            opacity: enabled ? 1 : Theme.disabledOpacity
            color: Theme.text
            selectionColor: Theme.accent
            selectedTextColor: Theme.inkOnAccent
            verticalAlignment: TextInput.AlignVCenter
            font.family: Theme.textFamily
            font.pixelSize: Theme.bodySize
            font.hintingPreference: Font.PreferNoHinting
            text: TextKit.shownDate(root.date)
            Accessible.role: Accessible.EditableText
            Accessible.name: root.label
            Accessible.description: root.error !== "" ? root.error : root.hint
            // An emptied field is a whole answer: what was wrong with the day before goes with it.
            onTextEdited: if (text === "") root.take(text)
            onEditingFinished: {
                root.take(text);
                if (root.typedProblem === "")
                    text = Qt.binding(() => TextKit.shownDate(root.date));
            }

            background: FieldGround {
                hovered: root.showHovered && input.enabled
                focused: root.showFocus
                failed: root.failed
            }
            cursorDelegate: FieldCursor { field: input }

            TextTurn { target: input }

            Label {
                anchors { fill: parent; leftMargin: 12; rightMargin: 20 + Theme.iconSmall }
                text: root.placeholder
                color: Theme.muted
                visible: input.length === 0 && input.preeditText === ""
                Accessible.ignored: true
            }
        }
        IconButton {
            id: opener
            objectName: input.objectName + ".open"
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            iconName: "calendar"
            //: Tooltip of the calendar button of a date field.
            tip: qsTr("Pick a day")
            onClicked: calendar.open()
        }
        Calendar {
            id: calendar
            name: input.objectName + ".calendar"
            y: input.height + 4
            x: root.LayoutMirroring.enabled ? 0 : input.width - width
            date: root.date
            onDismissed: opener.forceActiveFocus(Qt.PopupFocusReason)
            onPicked: iso => {
                root.typedProblem = "";
                root.tell(iso);
                input.text = Qt.binding(() => TextKit.shownDate(root.date));
            }
        }
    }
}
