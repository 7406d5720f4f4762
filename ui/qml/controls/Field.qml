import QtQuick
import Amphora

/// The frame of every field: label row with audience, the control, and below it hint or error and the counter.
FocusScope {
    id: root

    property string label
    /// Stands muted behind the label: "optional".
    property string note
    property string hint
    property string error
    /// Length and limit in code points; no counter without a limit. It shows from 80 % on, or always with `alwaysCount`.
    property int count: 0
    property int limit: 0
    property bool alwaysCount: false
    /// Draws the accent bar outside the start edge.
    property bool changed: false
    /// Who can see it: icon and words in the label row; clickable when `audienceEditable`.
    property string audience
    property string audienceSpoken: root.audience
    property string audienceIcon: "globe"
    property bool audienceEditable: false
    default property alias control: slot.data

    readonly property bool tooLong: limit > 0 && count > limit
    readonly property bool failed: error !== "" || tooLong
    readonly property bool counterShown: limit > 0 && (alwaysCount || tooLong || (limit >= 20 && count * 5 >= limit * 4))

    signal audienceClicked()

    implicitWidth: 200
    implicitHeight: column.implicitHeight

    Rectangle {
        visible: root.changed
        x: root.LayoutMirroring.enabled ? root.width + 10 : -12
        y: 4
        width: 2
        height: slot.y + slot.height - 8
        radius: 1
        color: Theme.accent
        Accessible.ignored: true
    }
    Column {
        id: column
        width: parent.width
        spacing: 4

        Item {
            width: parent.width
            height: Math.max(20, name.implicitHeight)
            visible: root.label !== ""

            Label {
                id: name
                anchors { left: parent.left; verticalCenter: parent.verticalCenter }
                width: Math.min(implicitWidth, parent.width - (seenBy.visible ? seenBy.width : 0))
                text: root.label
                kind: Label.Strong
                Accessible.ignored: true
            }
            Label {
                anchors { left: name.right; leftMargin: 8; verticalCenter: parent.verticalCenter }
                text: root.note
                kind: Label.Secondary
                color: Theme.muted
            }
            AudienceTag {
                id: seenBy
                objectName: root.objectName + ".audience"
                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                visible: root.audience !== ""
                text: root.audience
                spoken: root.audienceSpoken
                iconName: root.audienceIcon
                editable: root.audienceEditable
                fieldName: root.label
                onClicked: root.audienceClicked()
            }
        }
        Item {
            id: slot
            width: parent.width
            height: childrenRect.height
        }
        Item {
            width: parent.width
            height: Math.max(words.height, 16)
            visible: words.text !== "" || root.counterShown

            Icon {
                id: mark
                anchors.left: parent.left
                y: (Theme.secondaryLine - height) / 2
                icon: root.failed ? "circle-alert" : ""
                color: Theme.bad
            }
            Label {
                id: words
                anchors { left: mark.visible ? mark.right : parent.left; leftMargin: mark.visible ? 4 : 0; right: counter.left; rightMargin: 8 }
                //: Under a field, %1 is a number of characters.
                text: root.error !== "" ? root.error : root.tooLong ? qsTr("Too long by %1.").arg(root.count - root.limit) : root.hint
                kind: Label.Secondary
                color: root.failed ? Theme.bad : Theme.muted
                wrapMode: Text.Wrap
                Accessible.role: root.failed ? Accessible.AlertMessage : Accessible.StaticText
            }
            Label {
                id: counter
                anchors.right: parent.right
                visible: root.counterShown
                //: Counter under a field: "78 of 420".
                text: root.counterShown ? qsTr("%1 of %2").arg(root.count).arg(root.limit) : ""
                kind: Label.Secondary
                color: root.tooLong ? Theme.bad : Theme.muted
            }
        }
    }
}
