import QtQuick
import QtQuick.Dialogs

/// The desktop's window for choosing a credential. What is chosen is looked at by its content, so other names may be chosen as well.
FileDialog {
    /// Whether a backup makes sense too.
    property bool backups: true

    //: Title of the desktop's file window.
    title: qsTr("Choose a credential")
    nameFilters: [
        //: Kinds of files in the desktop's file window.
        backups ? qsTr("Credentials, badges and backups (*.jwt *.sd-jwt *.json *.txt *.png *.amphora-credentials)")
                //: Kinds of files in the desktop's file window.
                : qsTr("Credentials and badges (*.jwt *.sd-jwt *.json *.txt *.png)"),
        qsTr("All files (*)")
    ]
}
