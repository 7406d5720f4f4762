import QtQuick
import QtQuick.Templates as T
import Amphora as Amphora

T.TextArea {
    id: root

    implicitWidth: 200
    implicitHeight: Math.max(72, contentHeight + 12)
    padding: 6
    leftPadding: 12
    rightPadding: 12
    textFormat: TextEdit.PlainText
    color: Amphora.Theme.text
    placeholderTextColor: Amphora.Theme.muted
    selectionColor: Amphora.Theme.accent
    selectedTextColor: Amphora.Theme.inkOnAccent
    background: Amphora.FieldGround {
        hovered: root.hovered
        focused: root.activeFocus
    }
}
