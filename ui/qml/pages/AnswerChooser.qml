import QtQuick
import QtQuick.Dialogs

/// The desktop's window for the file with a signature.
FileDialog {
    //: Title of the desktop's file window.
    title: qsTr("Choose the file with the signature")
    //: Kinds of files in the desktop's file window.
    nameFilters: [qsTr("Text and JSON (*.txt *.json *.sig)"), qsTr("All files (*)")]
}
