import QtQuick
import QtQuick.Templates as T
import Amphora

/// A credential that ends soon; opens it.
T.AbstractButton {
    id: root

    required property int index
    required property string key
    required property string symbol
    required property string title
    required property string when
    required property bool soon

    width: parent ? parent.width : 200
    implicitHeight: Math.max(Theme.control, name.implicitHeight + 8)
    objectName: "home.ending." + index
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: title + ", " + when
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()

    background: Item {
        Rectangle {
            anchors { fill: parent; leftMargin: -8; rightMargin: -8 }
            radius: Theme.radiusControl
            color: root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"
        }
        FocusRing {
            shown: root.visualFocus
            anchors { leftMargin: -8; rightMargin: -8 }
        }
    }
    contentItem: Item {
        Icon {
            id: mark
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            icon: root.symbol
        }
        ForeignText {
            id: name
            anchors { left: mark.right; leftMargin: 8; right: end.left; rightMargin: 8; verticalCenter: parent.verticalCenter }
            words: root.title
            limit: 80
            Accessible.ignored: true
        }
        Label {
            id: end
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            text: root.when
            kind: Label.Secondary
            color: root.soon ? Theme.warn : Theme.muted
            Accessible.ignored: true
        }
    }
}
