import QtQuick
import Amphora

Label {
    required property int index

    width: 35
    height: 24
    horizontalAlignment: Text.AlignHCenter
    text: Qt.locale().standaloneDayName((Qt.locale().firstDayOfWeek + index) % 7, Locale.NarrowFormat)
    kind: Label.Secondary
    color: Theme.muted
}
