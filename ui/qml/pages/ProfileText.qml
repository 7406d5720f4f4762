import QtQuick
import Amphora

/// A text field bound to one ProfileField.
TextField {
    id: root

    required property ProfileField field
    /// The hint while nothing is changed.
    property string restHint
    /// Only the icon, where the label row is short.
    property bool shortAudience: false

    audience: shortAudience ? " " : qsTr("Everyone")
    audienceSpoken: qsTr("Everyone")
    limit: field.limit
    changed: field.edited
    error: field.error
    hint: field.edited && field.was !== "" ? qsTr("Was: “%1”").arg(TextKit.foreign(field.was, 160, false)) : restHint
    text: field.value
    onEdited: text => root.field.value = text
}
