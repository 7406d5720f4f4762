import QtQuick
import Amphora

/// Countries by name, one after the other; the field holds their two-letter codes.
Select {
    id: root

    required property ProfileField field
    required property ProfileEditor model

    function remove(index: int) {
        field.items = field.items.filter((code, i) => i !== index);
    }

    audience: qsTr("Everyone")
    options: model.countryNames
    placeholder: field.items.length > 0 ? qsTr("Add another") : qsTr("Not stated")
    changed: field.edited
    error: field.error
    hint: field.edited && field.was !== "" ? qsTr("Was: “%1”").arg(TextKit.foreign(field.was, 160, false)) : ""
    chips: field.items.map(code => model.countryName(code))
    chipName: "profile.nationality."
    onChipRemoved: index => remove(index)
    onChosen: index => {
        const code = model.countryCode(index);
        if (!field.items.includes(code))
            field.items = field.items.concat([code]);
    }
}
