import QtQuick
import Amphora

/// One page of the rail. A page that is not built is not in the list.
QtObject {
    required property string key
    required property string title
    required property string icon
    required property Component page
    property int count: 0
    /// Draws the thin line above it.
    property bool opensGroup: false
}
