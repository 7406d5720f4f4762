import QtQuick
import Amphora

/// The file window for where an event goes.
FileChooser {
    //: Title of the file window.
    title: qsTr("Save the event")
    saving: true
    //: Kinds of files in the file window.
    filters: [qsTr("Blocks as they are (*.car)"), qsTr("JSON as Ceramic nodes take it (*.json)")]
}
