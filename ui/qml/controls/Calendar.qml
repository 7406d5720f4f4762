import QtQuick
import QtQuick.Templates as T
import Amphora

/// A month to pick a day from; months and years step by buttons and by Page Up and Page Down (with Shift: years).
T.Popup {
    id: root

    property string date
    property string name
    property int year: 2000
    property int month: 0

    signal picked(string iso)

    function step(months: int) {
        const at = year * 12 + month + months;
        year = Math.floor(at / 12);
        month = at % 12;
    }

    width: 272
    padding: 12
    margins: 8
    focus: true
    implicitHeight: column.implicitHeight + 24
    background: PopupGround {}
    onAboutToShow: {
        const day = date !== "" ? new Date(date) : new Date();
        year = day.getFullYear();
        month = day.getMonth();
    }

    contentItem: FocusScope {
        focus: true
        implicitHeight: column.implicitHeight
        Keys.onPressed: event => {
            const size = event.modifiers & Qt.ShiftModifier ? 12 : 1;
            if (event.key === Qt.Key_PageUp)
                root.step(-size);
            else if (event.key === Qt.Key_PageDown)
                root.step(size);
        }

        Column {
            id: column
            width: parent.width
            spacing: 8

            Item {
                width: parent.width
                height: Theme.control

                IconButton {
                    id: back
                    objectName: root.name + ".back"
                    focus: true
                    iconName: "arrow-left"
                    //: Calendar button.
                    tip: qsTr("Previous month")
                    onClicked: root.step(-1)
                }
                Label {
                    anchors { left: back.right; right: forth.left; verticalCenter: parent.verticalCenter }
                    horizontalAlignment: Text.AlignHCenter
                    text: Qt.locale().standaloneMonthName(root.month) + " " + root.year
                    kind: Label.Strong
                }
                IconButton {
                    id: forth
                    objectName: root.name + ".forth"
                    anchors.right: parent.right
                    iconName: "chevron-right"
                    //: Calendar button.
                    tip: qsTr("Next month")
                    onClicked: root.step(1)
                }
            }
            Grid {
                columns: 7
                Repeater {
                    model: 7
                    CalendarHead {}
                }
                Repeater {
                    model: 42
                    CalendarDay {
                        year: root.year
                        month: root.month
                        chosen: root.date
                        onPicked: iso => root.picked(iso)
                    }
                }
            }
        }
    }
}
