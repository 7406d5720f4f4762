import QtQuick
import QtQuick.Templates as T
import Amphora

T.AbstractButton {
    id: root

    required property int index
    required property int year
    required property int month
    required property string chosen

    signal picked(string iso)

    readonly property int before: (new Date(year, month, 1).getDay() - Qt.locale().firstDayOfWeek + 7) % 7
    readonly property date day: new Date(year, month, index - before + 1, 12)
    readonly property string iso: Qt.formatDate(day, "yyyy-MM-dd")
    readonly property bool inMonth: day.getMonth() === month
    readonly property bool on: iso === chosen

    implicitWidth: 35
    implicitHeight: 32
    opacity: inMonth ? 1 : 0
    enabled: inMonth
    hoverEnabled: true
    text: day.getDate()
    Accessible.role: Accessible.Button
    Accessible.name: TextKit.shownDate(iso)
    Accessible.selected: on
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    onClicked: root.picked(iso)

    contentItem: Label {
        text: root.text
        horizontalAlignment: Text.AlignHCenter
        color: root.on ? Theme.inkOnAccent : Theme.text
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: root.on ? Theme.accent : root.hovered ? Theme.hover : "transparent"
        FocusRing {
            shown: root.visualFocus
            inside: true
        }
    }
}
