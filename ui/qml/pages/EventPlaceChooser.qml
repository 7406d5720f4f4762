import QtQuick
import QtQuick.Dialogs

/// The desktop's window for where an event goes.
FileDialog {
    //: Title of the desktop's file window.
    title: qsTr("Save the event")
    fileMode: FileDialog.SaveFile
    //: Button of the desktop's file window.
    acceptLabel: qsTr("Save")
    defaultSuffix: "car"
    //: Kinds of files in the desktop's file window.
    nameFilters: [qsTr("Blocks as they are (*.car)"), qsTr("JSON as Ceramic nodes take it (*.json)")]
}
