import QtQuick
import Amphora

/// As wide as its words and at most `most` wide; what is longer wraps. It measures for itself: a Text that wraps works its implicitWidth out
/// while it is asked for it, so a width that reads it binds in a loop.
Label {
    id: root

    required property real most

    width: Math.max(0, Math.min(Math.ceil(measure.advanceWidth) + 1, most))
    wrapMode: Text.Wrap

    TextMetrics {
        id: measure
        font: root.font
        text: root.text
    }
}
