import QtQuick
import QtQuick.Templates as T
import Amphora

T.TabButton { // A tab by its class: in Qt 6.4 a screen reader is told the role of the class, whatever Accessible.role says.
    id: root

    required property int index
    required property var modelData
    required property bool on

    text: modelData
    checkable: false
    autoExclusive: false
    hoverEnabled: true
    focusPolicy: on ? Qt.StrongFocus : Qt.ClickFocus
    focus: on
    topInset: 3
    bottomInset: 3
    implicitWidth: words.implicitWidth + 20
    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.selected: on
    Accessible.onPressAction: clicked()

    contentItem: Label {
        id: words
        text: root.text
        kind: Label.SecondaryStrong
        color: root.on || root.hovered ? Theme.text : Theme.muted
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: 4
        color: root.on ? Theme.raised : "transparent"
        border { width: root.on ? 1 : 0; color: Theme.lineStrong }
        FocusRing {
            shown: root.visualFocus
            inner: 4
            anchors.margins: -2
        }
    }
}
