import QtQuick
import Amphora

/// An event in which something was false; opens it.
ListRow {
    id: root

    required property int index
    required property string key
    required property string title
    required property string detail
    required property string code
    property StreamModel stream

    objectName: "stream.bad." + index
    iconName: "circle-x"
    iconColor: Theme.bad
    text: title
    secondary: code + " · " + TextKit.shortened(key)
    topLine: index > 0
    onClicked: {
        stream.eventWanted(key);
        stream.tab = StreamModel.Events;
    }
}
