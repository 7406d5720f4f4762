import QtQuick
import Amphora

/// Countries by name, one after the other; the field holds their two-letter codes.
Select {
    id: root

    required property ProfileField field
    required property ProfileEditor model

    function remove(index: int) {
        field.items = field.items.filter((code, i) => i !== index);
        root.box.forceActiveFocus();
    }

    audience: qsTr("Everyone")
    options: model.countryNames
    placeholder: field.items.length > 0 ? qsTr("Add another") : qsTr("Not stated")
    changed: field.edited
    error: field.error
    hint: field.edited && field.was !== "" ? qsTr("Was: “%1”").arg(field.was) : ""
    currentIndex: -1
    onChosen: index => {
        const code = model.countryCode(index);
        box.currentIndex = -1; // It goes on offering to add.
        if (!field.items.includes(code))
            field.items = field.items.concat([code]);
    }

    Flow {
        y: root.box.height
        width: parent.width
        height: visible ? implicitHeight : 0
        topPadding: 8
        spacing: 8
        visible: root.field.items.length > 0

        Repeater {
            model: root.field.items.map(code => root.model.countryName(code))
            TagChip {
                objectName: "profile.nationality." + index
                maximumWidth: root.width
                onRemoved: root.remove(index)
            }
        }
    }
}
