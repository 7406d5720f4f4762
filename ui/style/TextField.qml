import QtQuick
import QtQuick.Templates as T
import Amphora as Amphora

T.TextField {
    id: root

    implicitWidth: 200
    implicitHeight: Math.max(Amphora.Theme.control, contentHeight + 12)
    leftPadding: 12
    rightPadding: 12
    color: Amphora.Theme.text
    placeholderTextColor: Amphora.Theme.muted
    selectionColor: Amphora.Theme.accent
    selectedTextColor: Amphora.Theme.inkOnAccent
    verticalAlignment: TextInput.AlignVCenter
    background: Amphora.FieldGround {
        hovered: root.hovered
        focused: root.activeFocus
    }
}
