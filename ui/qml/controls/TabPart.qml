import QtQuick
import QtQuick.Templates as T
import Amphora

T.TabButton { // A tab by its class: in Qt 6.4 a screen reader is told the role of the class, whatever Accessible.role says.
    id: root

    required property int index
    required property var modelData
    required property bool on
    property string count

    text: modelData
    checkable: false
    autoExclusive: false
    hoverEnabled: true
    focusPolicy: on ? Qt.StrongFocus : Qt.ClickFocus
    focus: on
    implicitWidth: Math.max(32, line.implicitWidth)
    Accessible.role: Accessible.PageTab
    Accessible.name: count === "" ? text : text + " " + count
    Accessible.selected: on
    Accessible.onPressAction: clicked()

    contentItem: Item {
        Row {
            id: line
            anchors.verticalCenter: parent.verticalCenter
            spacing: 6
            Label {
                text: root.text
                kind: Label.Strong
                color: root.on || root.hovered ? Theme.text : Theme.muted
                Accessible.ignored: true
            }
            Label {
                text: root.count
                kind: Label.Strong
                color: Theme.muted
                visible: text !== ""
                Accessible.ignored: true
            }
        }
    }
    background: Item {
        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: 2
            color: root.on ? Theme.accent : "transparent"
        }
        FocusRing {
            shown: root.visualFocus
            anchors { leftMargin: -6; rightMargin: -6; topMargin: 4; bottomMargin: 4 }
        }
    }
}
