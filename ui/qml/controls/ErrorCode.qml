import QtQuick
import Amphora

/// The code of a failure, behind its words: quiet, in mono; a click opens what the help says of it.
LinkText {
    id: root

    property string code

    visible: code !== ""
    text: code
    //: Spoken name of a code such as E-KEY-LOCKED under a failure.
    Accessible.name: qsTr("What %1 means").arg(code)
    onClicked: HelpDesk.explain(code)
    contentItem: Label {
        text: root.code
        kind: Label.Mono
        color: root.hovered || root.down ? Theme.text : Theme.muted
        font.underline: root.hovered
        lineHeight: Theme.secondaryLine
        Accessible.ignored: true
    }
}
