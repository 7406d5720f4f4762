pragma Singleton
import QtQuick

/// What lies over the page: a tooltip is not drawn while a menu or a list is open, it would cover what is being chosen.
QtObject {
    property int menus: 0
}
