import QtQuick
import Amphora

/// The file window for where the form for the 24 words goes.
FileChooser {
    //: Title of the file window.
    title: qsTr("Save the form for the words")
    saving: true
    //: Kinds of files in the file window.
    filters: [qsTr("PDF (*.pdf)")]
}
