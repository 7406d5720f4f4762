import QtQuick
import Amphora

/// A tag field bound to one ProfileField.
TagField {
    id: root

    required property ProfileField field
    property string restHint

    audience: qsTr("Everyone")
    changed: field.edited
    hint: field.edited && field.was !== "" ? qsTr("Was: “%1”").arg(TextKit.foreign(field.was, 160, false)) : restHint
    problem: field.error
    tags: field.items
    onEdited: tags => root.field.items = tags
}
