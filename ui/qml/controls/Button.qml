import QtQuick
import QtQuick.Templates as T
import Amphora

/// The five looks of a button. One Primary a page. While busy it keeps its width, shows `busyText` and takes no clicks.
T.Button {
    id: root

    enum Kind { Quiet, Primary, Danger, Link, Ghost, DangerFilled }

    property int kind: Button.Quiet
    property bool large: false
    property bool busy: false
    property string busyText: text
    property string iconName
    /// Behind the text, for buttons that open a menu.
    property string trailingIcon
    property string tip
    property bool showHovered: hovered && enabled && !busy
    property bool showPressed: down && !busy
    property bool showFocus: visualFocus

    readonly property color ink: {
        switch (kind) {
        case Button.Primary: return Theme.inkOnAccent;
        case Button.DangerFilled: return Theme.inkOnBad;
        case Button.Danger: return Theme.bad;
        case Button.Link: return showPressed ? Theme.accentPressed : showHovered ? Theme.accentHover : Theme.accent;
        case Button.Ghost: return showHovered || showPressed ? Theme.text : Theme.muted;
        default: return Theme.text;
        }
    }
    readonly property color ground: {
        switch (kind) {
        case Button.Primary: return showPressed ? Theme.accentPressed : showHovered ? Theme.accentHover : Theme.accent;
        case Button.DangerFilled: return showPressed || showHovered ? Theme.badHover : Theme.bad;
        case Button.Danger: return showPressed || showHovered ? Theme.badSoft : Theme.raised;
        case Button.Link: return "transparent";
        case Button.Ghost: return showPressed ? Theme.pressed : showHovered ? Theme.hover : "transparent";
        default: return showPressed ? Theme.pressed : showHovered ? Theme.hover : Theme.raised;
        }
    }
    readonly property color edge: {
        switch (kind) {
        case Button.Quiet: return Theme.lineStrong;
        case Button.Danger: return showPressed ? Theme.bad : Theme.lineStrong;
        default: return "transparent";
        }
    }

    hoverEnabled: true
    opacity: enabled ? 1 : Theme.disabledOpacity
    horizontalPadding: kind === Button.Link ? 5 : large ? 17 : 13
    implicitWidth: Math.ceil(Math.max(words.implicitWidth + (busy || iconName !== "" ? Theme.iconRoom : 0), restWidth.advanceWidth + (iconName !== "" ? Theme.iconRoom : 0))
                             + (trailingIcon !== "" ? Theme.iconRoom : 0)) + leftPadding + rightPadding
    implicitHeight: Math.max(large ? Theme.controlLarge : Theme.control, content.implicitHeight + 12)
    Accessible.role: Accessible.Button
    Accessible.name: busy ? busyText : text
    Accessible.description: tip
    Accessible.onPressAction: if (enabled && !busy) clicked()
    Keys.onReturnPressed: if (!busy) clicked()
    Keys.onEnterPressed: if (!busy) clicked()
    Keys.onSpacePressed: event => event.accepted = busy

    TextMetrics {
        id: restWidth
        font: words.font
        text: root.text
    }
    Tip {
        text: root.tip
        visible: root.tip !== "" && (root.hovered || root.visualFocus)
    }

    MouseArea {
        anchors.fill: parent
        visible: root.busy
        hoverEnabled: true
    }

    contentItem: Item {
        id: content
        implicitHeight: line.implicitHeight

        Row {
            id: line
            anchors { centerIn: parent }
            spacing: 8

            Spinner {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.busy
                color: root.ink
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                icon: root.iconName
                visible: icon !== "" && !root.busy
                color: root.kind === Button.Quiet ? Theme.muted : root.ink
            }
            Label {
                id: words
                text: root.busy ? root.busyText : root.text
                kind: Label.Strong
                color: root.ink
                font.underline: root.kind === Button.Link && root.showHovered
                width: Math.min(implicitWidth, content.width - (root.busy || root.iconName !== "" ? Theme.iconRoom : 0) - (root.trailingIcon !== "" ? Theme.iconRoom : 0))
                Accessible.ignored: true
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                icon: root.trailingIcon
                color: root.kind === Button.Quiet ? Theme.muted : root.ink
            }
        }
    }
    background: ButtonGround {
        ground: root.ground
        edge: root.edge
        line: root.kind === Button.Quiet || root.kind === Button.Danger ? 1 : 0
        focused: root.showFocus
    }
}
