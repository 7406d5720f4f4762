import QtQuick
import QtQuick.Dialogs

/// The desktop's window for where the text to sign goes.
FileDialog {
    //: Title of the desktop's file window.
    title: qsTr("Save the text to sign")
    fileMode: FileDialog.SaveFile
    //: Button of the desktop's file window.
    acceptLabel: qsTr("Save")
    defaultSuffix: "txt"
}
