import QtQuick
import QtQuick.Dialogs

/// The desktop's window for choosing a JSON Schema.
FileDialog {
    //: Title of the desktop's file window.
    title: qsTr("Choose a JSON Schema")
    //: Kinds of files in the desktop's file window.
    nameFilters: [qsTr("JSON (*.json)"), qsTr("All files (*)")]
}
