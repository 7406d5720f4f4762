import QtQuick
import Amphora

/// The file window for choosing a picture. What is chosen is looked at by its content, so other names may be chosen as well.
FileChooser {
    property bool banner: false

    //: Title of the file window.
    title: banner ? qsTr("Choose a banner") : qsTr("Choose a picture")
    //: Kinds of files in the file window.
    filters: [qsTr("Pictures (*.png *.jpg *.jpeg *.webp)"), qsTr("All files (*)")]
}
