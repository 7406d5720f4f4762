import QtQuick
import QtQuick.Dialogs

/// The desktop's window for choosing a picture. What is chosen is looked at by its content, so other names may be chosen as well.
FileDialog {
    property bool banner: false

    //: Title of the desktop's file window.
    title: banner ? qsTr("Choose a banner") : qsTr("Choose a picture")
    //: Kinds of files in the desktop's file window.
    nameFilters: [qsTr("Pictures (*.png *.jpg *.jpeg *.webp)"), qsTr("All files (*)")]
}
