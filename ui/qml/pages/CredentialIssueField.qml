import QtQuick
import Amphora

/// One field of the form for what a credential says, with the control that suits it.
FocusScope {
    id: root

    required property string key
    required property string label
    required property string note
    required property string hint
    required property string error
    required property string value
    required property var choices
    required property int chosen
    required property int control
    required property int longest
    required property int depth

    readonly property int indent: 16 * Math.min(depth, 3)

    signal edited(string key, string text)
    signal choiceMade(string key, int index)

    implicitHeight: field.item ? field.item.implicitHeight : 0

    Rectangle {
        x: root.LayoutMirroring.enabled ? root.width - width : 0
        visible: root.depth > 0
        width: 2
        height: parent.height
        radius: 1
        color: Theme.line
        Accessible.ignored: true
    }
    Loader {
        id: field
        x: root.LayoutMirroring.enabled ? 0 : root.indent
        width: parent.width - root.indent
        focus: true
        sourceComponent: [group, line, box, day, choice, fixed, json][root.control]
    }
    Component {
        id: group
        Column {
            spacing: 2
            Label {
                width: parent.width
                text: root.label
                kind: Label.Strong
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }
            Label {
                width: parent.width
                visible: text !== ""
                text: root.error !== "" ? root.error : root.hint
                kind: Label.Secondary
                color: root.error !== "" ? Theme.bad : Theme.muted
                wrapMode: Text.Wrap
            }
        }
    }
    Component {
        id: line
        TextField {
            objectName: "issue.field." + root.key
            focus: true
            label: root.label
            note: root.note
            hint: root.hint
            error: root.error
            limit: root.longest
            text: root.value
            onEdited: text => root.edited(root.key, text)
        }
    }
    Component {
        id: box
        TextBox {
            objectName: "issue.field." + root.key
            focus: true
            label: root.label
            note: root.note
            hint: root.hint
            error: root.error
            limit: root.longest
            text: root.value
            onEdited: text => root.edited(root.key, text)
        }
    }
    Component {
        id: day
        DateField {
            objectName: "issue.field." + root.key
            focus: true
            label: root.label
            note: root.note
            hint: root.hint
            problem: root.error
            date: root.value
            onEdited: date => root.edited(root.key, date)
        }
    }
    Component {
        id: choice
        Select {
            objectName: "issue.field." + root.key
            focus: true
            label: root.label
            note: root.note
            hint: root.hint
            error: root.error
            options: root.choices
            currentIndex: root.chosen
            placeholder: qsTr("Choose one")
            onChosen: index => root.choiceMade(root.key, index)
        }
    }
    Component {
        id: fixed
        TextField {
            objectName: "issue.field." + root.key
            focus: true
            label: root.label
            hint: root.hint
            error: root.error
            text: root.value
            readOnly: true
        }
    }
    Component {
        id: json
        TextBox {
            objectName: "issue.field." + root.key
            focus: true
            mono: true
            label: root.label
            note: root.note
            hint: root.hint
            error: root.error
            placeholder: "{ }"
            text: root.value
            onEdited: text => root.edited(root.key, text)
        }
    }
}
