pragma Singleton
import QtQuick

/// What lies over the page. A tooltip is not drawn while a menu or a list is open, it would cover what is being chosen; of several sheets only
/// the last keeps the keyboard.
QtObject {
    property int menus: 0
    /// The last one opened is in front.
    property var sheets: []
    readonly property var front: sheets.length > 0 ? sheets[sheets.length - 1] : null

    function raise(sheet: var) {
        sheets = sheets.filter(other => other !== sheet).concat([sheet]);
    }
    function drop(sheet: var) {
        sheets = sheets.filter(other => other !== sheet);
    }
    /// True if `layer`, a child of the overlay, is a sheet with another one in front of it.
    function isBehind(layer: var): bool {
        return sheets.some(sheet => sheet !== front && sheet.contentItem && sheet.contentItem.parent === layer);
    }
}
