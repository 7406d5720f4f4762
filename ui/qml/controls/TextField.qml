import QtQuick
import QtQuick.Templates as T
import Amphora

/// One line of typed text with all its parts. `secret` hides what is typed and offers to show it.
Field {
    id: root

    property alias text: input.text
    property alias placeholder: input.placeholderText
    property alias readOnly: input.readOnly
    property alias inputMethodHints: input.inputMethodHints
    property alias maximumLength: input.maximumLength
    property alias input: input
    property string prefix
    /// Before the text: what the field is for, as in a search.
    property string iconName
    property bool secret: false
    /// With a cross that empties it, for a search.
    property bool clearable: false
    property bool mono: false
    property bool emoji: false
    property bool large: false
    property bool busy: false
    property bool showHovered: input.hovered
    property bool showFocus: input.activeFocus
    property bool revealed: false
    /// Of a passphrase that is typed twice, the input for the second time: Tab goes there at once, and the eye between is met on the way back.
    property Item secondInput: null

    signal edited(string text)
    signal accepted()

    count: TextKit.codePoints(text)

    SpokenSecret {
        field: root.secret ? input : null
        name: root.label
        description: root.error !== "" ? root.error : root.hint
    }
    // The eye stands beside the input, not in it: what is typed while it has the focus is not typed into the field.
    Item {
        width: parent.width
        height: input.height

        T.TextField {
            id: input

            readonly property bool mirrored: root.LayoutMirroring.enabled
            readonly property int before: 12 + (root.iconName !== "" ? Theme.iconRoom : 0) + (root.prefix !== "" ? start.width + 8 : 0)
            readonly property int after: root.secret || root.busy || root.clearable ? 20 + Theme.iconSmall : 12

            objectName: root.objectName !== "" ? root.objectName + ".input" : ""
            focus: true
            width: parent.width
            height: Math.max(root.large ? Theme.controlLarge : Theme.control, Theme.bodyLine + 12)
            topPadding: root.emoji ? Math.round(4 * Theme.textScale) : 0 // The font of pictures sets them high.
            leftPadding: mirrored ? after : before
            rightPadding: mirrored ? before : after
            hoverEnabled: true
            selectByMouse: true
            opacity: enabled ? 1 : Theme.disabledOpacity
            color: Theme.text
            placeholderTextColor: Theme.muted
            selectionColor: Theme.accent
            selectedTextColor: Theme.inkOnAccent
            horizontalAlignment: TextInput.AlignLeft // Said, so that mirroring turns it round.
            verticalAlignment: TextInput.AlignVCenter
            echoMode: root.secret && !root.revealed ? TextInput.Password : TextInput.Normal
            passwordCharacter: "•"
            font.family: root.mono ? Theme.monoFamily : root.emoji ? Theme.emojiFamily : Theme.textFamily
            font.pixelSize: root.mono ? Theme.monoSize : root.large ? Theme.leadSize : root.emoji ? Math.round(Theme.bodySize * 1.3) : Theme.bodySize
            font.preferShaping: !root.mono && !text.includes("0x")
            font.hintingPreference: Font.PreferNoHinting
            Accessible.role: Accessible.EditableText
            Accessible.name: root.label !== "" ? root.label : placeholderText
            Accessible.description: root.error !== "" ? root.error : root.hint
            Accessible.passwordEdit: root.secret
            Keys.onTabPressed: event => {
                event.accepted = root.secondInput !== null;
                if (root.secondInput)
                    root.secondInput.forceActiveFocus(Qt.TabFocusReason);
            }
            onTextEdited: root.edited(text)
            onAccepted: root.accepted()

            background: FieldGround {
                hovered: root.showHovered && input.enabled
                focused: root.showFocus
                failed: root.failed
            }
            cursorDelegate: FieldCursor { field: input }

            TextTurn { target: input }

            Icon {
                id: sign
                anchors { left: parent.left; leftMargin: 12; verticalCenter: parent.verticalCenter }
                icon: root.iconName
            }
            Label {
                id: start
                anchors { left: parent.left; leftMargin: root.iconName !== "" ? 12 + Theme.iconRoom : 12; verticalCenter: parent.verticalCenter }
                text: root.prefix
                color: Theme.muted
                Accessible.ignored: true
            }
            Label {
                anchors { fill: parent; leftMargin: input.before; rightMargin: input.after }
                text: input.placeholderText
                color: Theme.muted
                visible: input.length === 0 && input.preeditText === ""
                Accessible.ignored: true
            }
            Spinner {
                anchors { right: parent.right; rightMargin: 12; verticalCenter: parent.verticalCenter }
                visible: root.busy
            }
        }
        IconButton {
            objectName: root.clearable ? root.objectName + ".clear" : ""
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            visible: root.clearable && input.length > 0
            iconName: "x"
            //: Tooltip of the cross in a search.
            tip: qsTr("Clear")
            onClicked: {
                input.forceActiveFocus(Qt.OtherFocusReason);
                input.clear();
                root.edited("");
            }
        }
        IconButton {
            /// Somebody types a passphrase here, for the next field: its blank is not meant for the eye.
            property bool strayed: false

            objectName: input.objectName + ".reveal"
            onActiveFocusChanged: strayed = false
            Keys.onPressed: event => {
                if (event.key === Qt.Key_Space)
                    event.accepted = strayed;
                else if (event.text > " ")
                    strayed = true;
            }
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            visible: root.secret
            iconName: root.revealed ? "eye-off" : "eye"
            //: Tooltip of the eye in a passphrase field.
            tip: root.revealed ? qsTr("Hide what is typed") : qsTr("Show what is typed")
            onClicked: root.revealed = !root.revealed
        }
    }
}
