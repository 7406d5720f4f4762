import QtQuick
import QtQuick.Templates as T
import Amphora

/// One version on the line: dot, title, when and by which device, how far it has come. Opens it; the draft is the form itself.
T.ItemDelegate { // For screen readers a row, by its class (see TabPart).
    id: root

    required property string key
    required property string title
    required property string detail
    required property int status
    required property int nodes
    required property string tip
    required property bool draft
    property bool selected: false
    /// Without how far it has come.
    property bool brief: false

    signal opened(string key)

    width: parent ? parent.width : 288
    implicitHeight: Math.max(Theme.row, words.implicitHeight + 8)
    objectName: "profile.version." + key
    enabled: !draft
    hoverEnabled: true
    focusPolicy: draft ? Qt.NoFocus : Qt.StrongFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: title + ", " + detail
    Accessible.selected: selected
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    onClicked: opened(key)
    background: Rectangle {
        x: -8
        width: root.width + 16
        height: root.height
        radius: Theme.radiusControl
        color: root.selected ? Theme.selected : root.down ? Theme.pressed : root.hovered && root.enabled ? Theme.hover : "transparent"
        FocusRing {
            shown: root.visualFocus
            inside: true
        }
    }

    Rectangle {
        anchors { left: parent.left; leftMargin: 4; verticalCenter: parent.verticalCenter }
        width: 9
        height: 9
        radius: 4.5
        antialiasing: true
        color: root.draft ? Theme.accent : Theme.raised
        border { width: root.draft ? 0 : 2; color: Theme.lineStrong }
    }
    Column {
        id: words
        anchors { left: parent.left; leftMargin: 25; right: chip.left; rightMargin: 8; verticalCenter: parent.verticalCenter }
        Label {
            width: parent.width
            text: root.title
            kind: root.draft ? Label.Strong : Label.Body
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: root.detail
            kind: Label.Secondary
            color: Theme.muted
            Accessible.ignored: true
        }
    }
    StatusChip {
        id: chip
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        visible: !root.draft && !root.brief
        width: visible ? implicitWidth : 0
        status: root.status
        nodes: root.nodes
        tip: root.tip
    }
}
