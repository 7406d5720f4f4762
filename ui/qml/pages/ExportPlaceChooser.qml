import QtQuick
import QtQuick.Dialogs

/// The desktop's window for where an exported credential goes. The proposed name says which kind of file it is.
FileDialog {
    //: Title of the desktop's file window.
    title: qsTr("Save the file")
    fileMode: FileDialog.SaveFile
    //: Button of the desktop's file window.
    acceptLabel: qsTr("Save")
    //: Kinds of files in the desktop's file window.
    nameFilters: [qsTr("All files (*)")]
}
