import QtQuick
import QtQuick.Templates as T
import Amphora

/// A day from a month. The title leads to the years and by them to a month, so that a birth date is four clicks away. The grid is one stop
/// for Tab: arrow keys move in it, Page Up and Page Down turn the month (with Shift: the year), Home and End go to its edges.
T.Popup {
    id: root

    property string date
    property string name

    signal picked(string iso)
    /// By a day or by Escape: the keyboard goes back to where it came from. A click elsewhere takes it there.
    signal dismissed()

    width: 272
    padding: 12
    margins: 8
    focus: true
    implicitHeight: column.implicitHeight + 24
    background: PopupGround {}
    onAboutToShow: pane.start(date)
    onOpened: grid.forceActiveFocus(Qt.TabFocusReason)

    contentItem: FocusScope {
        focus: true
        implicitHeight: column.implicitHeight
        Keys.onEscapePressed: {
            root.close();
            root.dismissed();
        }

        CalendarState {
            id: pane
            onPicked: iso => {
                root.picked(iso);
                root.close();
                root.dismissed();
            }
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
                    anchors.left: parent.left
                    objectName: root.name + ".back"
                    iconName: "arrow-left"
                    //: Calendar button: the month, year or years before.
                    tip: qsTr("Back")
                    onClicked: pane.page(-1, false)
                }
                Button {
                    objectName: root.name + ".title"
                    anchors { left: back.right; right: forth.left; leftMargin: 4; rightMargin: 4 }
                    kind: Button.Ghost
                    text: pane.title
                    trailingIcon: pane.view === CalendarState.Days ? "chevron-down" : ""
                    tip: pane.view === CalendarState.Days ? qsTr("Choose a year") : qsTr("To the days")
                    onClicked: pane.turn()
                }
                IconButton {
                    id: forth
                    objectName: root.name + ".forth"
                    anchors.right: parent.right
                    iconName: "chevron-right"
                    //: Calendar button: the month, year or years after.
                    tip: qsTr("Forward")
                    onClicked: pane.page(1, false)
                }
            }
            Row {
                visible: pane.view === CalendarState.Days
                Repeater {
                    model: 7
                    CalendarHead {}
                }
            }
            Item {
                id: grid

                readonly property bool mirrored: LayoutMirroring.enabled

                objectName: root.name + ".grid"
                width: parent.width
                height: cells.implicitHeight
                focus: true
                activeFocusOnTab: true
                Accessible.role: Accessible.Table
                //: Spoken name of the days, months or years of a calendar; %1 is the one where the keyboard stands.
                Accessible.name: qsTr("Calendar, %1").arg(pane.spoken)
                Accessible.focusable: true
                Keys.onPressed: event => event.accepted = pane.takes(event.key, (event.modifiers & Qt.ShiftModifier) !== 0, mirrored)

                Grid {
                    id: cells
                    columns: pane.columns
                    Repeater {
                        model: pane.cells
                        CalendarDay {
                            objectName: root.name + "." + index
                            width: Math.floor(248 / pane.columns)
                            focused: grid.activeFocus
                            onClicked: pane.choose(index)
                        }
                    }
                }
            }
        }
    }
}
