import QtQuick
import QtQuick.Dialogs

/// The desktop's window for where a new recovery kit goes.
FileDialog {
    //: Title of the desktop's file window.
    title: qsTr("Save the recovery kit")
    fileMode: FileDialog.SaveFile
    //: Button of the desktop's file window.
    acceptLabel: qsTr("Save")
    defaultSuffix: "amphora-kit"
    //: Kinds of files in the desktop's file window.
    nameFilters: [qsTr("Recovery kits (*.amphora-kit)")]
}
