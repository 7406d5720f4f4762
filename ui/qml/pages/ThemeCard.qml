import QtQuick
import QtQuick.Templates as T
import Amphora

/// One look of the window as a small drawing of it. Looks: Theme.System shows both.
T.RadioButton { // For screen readers a choice, by its class (see TabPart).
    id: root

    required property int look
    readonly property bool on: Theme.mode === look

    implicitWidth: 158
    implicitHeight: 98 + 8 + words.implicitHeight
    checked: on
    hoverEnabled: true
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onRightPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onLeftPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    onClicked: Theme.mode = look

    contentItem: Item {
        Label {
            id: words
            anchors { left: parent.left; right: parent.right; top: parent.top; topMargin: 98 + 8 }
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: root.text
            kind: root.on ? Label.Strong : Label.Body
            color: root.on || root.hovered ? Theme.text : Theme.muted
            Accessible.ignored: true
        }
    }
    background: Item {
        Rectangle {
            width: parent.width
            height: 98
            radius: Theme.radiusCard
            color: Theme.raised
            border { width: root.on ? 2 : 1; color: root.on ? Theme.accent : root.hovered ? Theme.lineStrong : Theme.line }
            antialiasing: true

            ThemeSketch {
                anchors { fill: parent; margins: 5 }
                dark: root.look === Theme.Dark
            }
            Item {
                anchors { right: parent.right; top: parent.top; bottom: parent.bottom; margins: 5 }
                visible: root.look === Theme.System
                width: (parent.width - 10) / 2
                clip: true

                ThemeSketch {
                    anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
                    width: parent.width * 2
                    dark: true
                }
            }
            FocusRing {
                shown: root.visualFocus
                inner: Theme.radiusCard
            }
        }
    }
}
