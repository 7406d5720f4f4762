import QtQuick
import Amphora

/// The file window for choosing a credential. What is chosen is looked at by its content, so other names may be chosen as well.
FileChooser {
    /// Whether a backup makes sense too.
    property bool backups: true

    //: Title of the file window.
    title: qsTr("Choose a credential")
    filters: [
        //: Kinds of files in the file window.
        backups ? qsTr("Credentials, badges and backups (*.jwt *.sd-jwt *.json *.txt *.png *.amphora-credentials)")
                //: Kinds of files in the file window.
                : qsTr("Credentials and badges (*.jwt *.sd-jwt *.json *.txt *.png)"),
        qsTr("All files (*)")
    ]
}
