import QtQuick
import Amphora

/// The file window for the file with a signature.
FileChooser {
    //: Title of the file window.
    title: qsTr("Choose the file with the signature")
    //: Kinds of files in the file window.
    filters: [qsTr("Text and JSON (*.txt *.json *.sig)"), qsTr("All files (*)")]
}
