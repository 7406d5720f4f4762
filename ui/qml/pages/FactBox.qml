import QtQuick
import Amphora

/// Names and what they name, as rows in a box.
Card {
    id: root

    property alias facts: lines.model
    property string name

    padding: 0
    Accessible.role: Accessible.List
    Accessible.name: name

    Column {
        width: parent.width
        Repeater {
            id: lines
            FactLine {}
        }
    }
}
