import QtQuick
import Amphora

/// Text from other people, the only way it is shown: plain, control characters marked, direction isolated, length capped.
Label {
    id: root

    property string words
    /// Code points; above it an ellipsis.
    property int limit: 420
    property bool multiline: false

    text: TextKit.foreign(words, limit, multiline)
    wrapMode: multiline ? Text.Wrap : Text.NoWrap
}
