import QtQuick
import Amphora

/// The file window for choosing a JSON Schema.
FileChooser {
    //: Title of the file window.
    title: qsTr("Choose a JSON Schema")
    //: Kinds of files in the file window.
    filters: [qsTr("JSON (*.json)"), qsTr("All files (*)")]
}
