import QtQuick
import QtQuick.Dialogs

/// The desktop's window for choosing a recovery kit.
FileDialog {
    //: Title of the desktop's file window.
    title: qsTr("Choose a recovery kit")
    //: Kinds of files in the desktop's file window.
    nameFilters: [qsTr("Recovery kits (*.amphora-kit)"), qsTr("All files (*)")]
}
