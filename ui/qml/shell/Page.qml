import QtQuick
import Amphora

/// What every page is: a pane of the window with a title and the two narrower forms.
FocusScope {
    id: root

    property string title
    /// Parts of the page that F6 goes through; none: the page is one.
    property list<Item> panes
    /// Below 1000 px (at 100 % text; both borders grow with the text): rail of icons, evidence as a sheet.
    readonly property bool compact: Window.width < 1000 * Theme.textScale
    /// Below 640 px: one column, top bar, primary actions at the bottom.
    readonly property bool narrow: Window.width < 640 * Theme.textScale

    Accessible.role: Accessible.Pane
    Accessible.name: title
}
