import QtQuick
import QtQuick.Templates as T
import Amphora

T.TabButton { // A tab by its class: in Qt 6.4 a screen reader is told the role of the class, whatever Accessible.role says.
    id: root

    property string iconName
    property bool on: false
    property bool folded: false
    property int count: 0
    property string keys

    width: parent ? parent.width : implicitWidth
    implicitHeight: Math.max(32, words.implicitHeight + 12)
    implicitWidth: 204
    checkable: false
    autoExclusive: false
    hoverEnabled: true
    Accessible.role: Accessible.PageTab
    //: Spoken name of a rail item with a number of things to look at.
    Accessible.name: count > 0 ? qsTr("%1, %2 to look at").arg(text).arg(count) : text
    Accessible.selected: on
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    Tip {
        text: root.text
        visible: root.folded && (root.hovered || root.visualFocus)
        x: root.width + 8
        y: (root.height - implicitHeight) / 2
    }

    contentItem: Item {
        Icon {
            id: mark
            anchors { left: parent.left; leftMargin: root.folded ? (parent.width - width) / 2 : 8; verticalCenter: parent.verticalCenter }
            icon: root.iconName
            color: root.on ? Theme.accent : root.hovered ? Theme.muted : Theme.faint
        }
        Label {
            id: words
            anchors { left: mark.right; leftMargin: 12; right: end.left; rightMargin: 8; verticalCenter: parent.verticalCenter }
            visible: !root.folded
            text: root.text
            kind: Label.Strong
            color: root.on || root.hovered ? Theme.text : Theme.muted
            Accessible.ignored: true
        }
        Row {
            id: end
            anchors { right: parent.right; rightMargin: 8; verticalCenter: parent.verticalCenter }
            visible: !root.folded
            Label {
                text: root.count > 0 ? root.count : ""
                visible: text !== ""
                kind: Label.SecondaryStrong
                color: Theme.muted
                Accessible.ignored: true
            }
            KeyHint {
                visible: root.keys !== ""
                text: root.keys
            }
        }
        Rectangle {
            x: mark.x + mark.width - 4
            y: mark.y - 2
            visible: root.folded && root.count > 0
            width: 7
            height: 7
            radius: 3.5
            color: Theme.accent
        }
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: root.on ? Theme.raised : root.down ? Theme.pressed : "transparent"
        border { width: root.on ? 1 : 0; color: Theme.line }
        FocusRing {
            shown: root.visualFocus
            inside: true
        }
    }
}
