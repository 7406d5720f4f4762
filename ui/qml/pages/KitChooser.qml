import QtQuick
import Amphora

/// The file window for choosing a recovery kit.
FileChooser {
    //: Title of the file window.
    title: qsTr("Choose a recovery kit")
    //: Kinds of files in the file window.
    filters: [qsTr("Recovery kits (*.amphora-kit)"), qsTr("All files (*)")]
}
