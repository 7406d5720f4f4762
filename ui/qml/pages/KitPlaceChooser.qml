import QtQuick
import Amphora

/// The file window for where a new recovery kit goes.
FileChooser {
    //: Title of the file window.
    title: qsTr("Save the recovery kit")
    saving: true
    //: Kinds of files in the file window.
    filters: [qsTr("Recovery kits (*.amphora-kit)")]
}
