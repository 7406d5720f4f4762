import QtQuick
import Amphora

/// The file window for where the text to sign goes.
FileChooser {
    //: Title of the file window.
    title: qsTr("Save the text to sign")
    saving: true
    //: Kinds of files in the file window.
    filters: [qsTr("Text (*.txt)")]
}
