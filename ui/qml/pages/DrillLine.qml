import QtQuick
import Amphora

/// A line of the drill's result.
EvidenceRow {
    required property string symbol
    required property string title
    required property int look
    required detail

    iconName: symbol
    kind: look
    text: title
}
