import QtQuick
import Amphora

/// A question for a file, put by the desktop's own window or, where there is none, by the FileSheet.
Item {
    id: root

    required property FilesModel model
    property string title
    property bool saving: false
    //: Buttons of the file window.
    property string acceptText: saving ? qsTr("Save") : qsTr("Open")
    /// "Words (*.suffix)"
    property var filters: []
    property int question: 0

    signal chosen(url file)

    /// `proposal` is a folder and a name, or "".
    function ask(proposal: url) {
        question = model.ask(title, acceptText, saving, filters, proposal);
    }

    Connections {
        target: root.model
        function onChosen(question: int, file: url) {
            if (question === root.question)
                root.chosen(file);
        }
    }
}
