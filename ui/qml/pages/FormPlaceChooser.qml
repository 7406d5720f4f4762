import QtQuick
import QtQuick.Dialogs

/// The desktop's window for where the form for the 24 words goes.
FileDialog {
    //: Title of the desktop's file window.
    title: qsTr("Save the form for the words")
    fileMode: FileDialog.SaveFile
    //: Button of the desktop's file window.
    acceptLabel: qsTr("Save")
    defaultSuffix: "pdf"
    //: Kinds of files in the desktop's file window.
    nameFilters: [qsTr("PDF (*.pdf)")]
}
