import QtQuick
import Amphora

/// The file window for where an exported credential goes. The proposed name says which kind of file it is.
FileChooser {
    //: Title of the file window.
    title: qsTr("Save the file")
    saving: true
    //: Kinds of files in the file window.
    filters: [qsTr("All files (*)")]
}
