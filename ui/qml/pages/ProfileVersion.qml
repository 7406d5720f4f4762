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
    /// In the list of the version page: without how far it has come, from edge to edge.
    property bool brief: false
    /// It is what everybody sees.
    property bool newest: false

    signal opened(string key)

    width: parent ? parent.width : 288
    implicitHeight: Math.max(brief ? 56 : Theme.row, words.implicitHeight + (brief ? 16 : 8))
    objectName: "profile.version." + key
    enabled: !draft
    hoverEnabled: true
    focusPolicy: draft ? Qt.NoFocus : Qt.StrongFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: (now.visible ? title + ", " + now.text : title) + ", " + detail
    Accessible.selected: selected
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    onClicked: opened(key)
    background: Rectangle {
        x: root.brief ? -16 : -8
        width: root.width - 2 * x
        height: root.height
        radius: root.brief ? 0 : Theme.radiusControl
        color: root.selected ? Theme.selected : root.down ? Theme.pressed : root.hovered && root.enabled ? Theme.hover : "transparent"
        Rectangle {
            anchors.left: parent.left
            visible: root.brief && root.selected
            width: 2
            height: parent.height
            color: Theme.accent
        }
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
        color: root.draft || (root.brief && root.newest) ? Theme.accent : Theme.raised
        border { width: root.draft || (root.brief && root.newest) ? 0 : 2; color: root.brief && root.selected ? Theme.accent : Theme.lineStrong }
    }
    Column {
        id: words
        anchors { left: parent.left; leftMargin: 25; right: chip.left; rightMargin: 8; verticalCenter: parent.verticalCenter }
        Item {
            width: parent.width
            height: name.height
            Label {
                id: name
                anchors.left: parent.left
                width: Math.min(implicitWidth, parent.width - (now.visible ? now.width + 8 : 0))
                text: root.title
                kind: root.draft ? Label.Strong : Label.Body
                Accessible.ignored: true
            }
            Label {
                id: now
                anchors { left: name.right; leftMargin: 8; verticalCenter: name.verticalCenter }
                visible: root.brief && root.newest
                //: Beside the newest version: it is what everybody sees.
                text: qsTr("Now")
                kind: Label.Secondary
                color: Theme.accent
                Accessible.ignored: true
            }
        }
        Label {
            width: parent.width
            text: root.detail
            kind: Label.Secondary
            color: Theme.muted
            wrapMode: root.brief ? Text.Wrap : Text.NoWrap
            maximumLineCount: 2
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
