import QtQuick
import QtQuick.Templates as T
import Amphora

/// What differs between two values, a row for each: where, what it was, what it is. What came is green, what went is red and struck through.
/// The model has the roles key, before and after; an empty text was not there.
ListView {
    id: root

    property string label

    readonly property bool twoColumns: width >= 560 * Theme.textScale

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    highlightMoveDuration: 0
    currentIndex: -1
    activeFocusOnTab: true
    reuseItems: true
    Accessible.role: Accessible.List
    Accessible.name: label
    T.ScrollBar.vertical: ScrollBar {}
    onActiveFocusChanged: if (activeFocus && currentIndex < 0 && count > 0) currentIndex = 0

    delegate: DiffRow {
        view: root
        twoColumns: root.twoColumns
    }
}
