import QtQuick
import Amphora

/// How strong a passphrase is that is being chosen: three bars and words, nothing while nothing is typed. It warns and refuses nothing.
Item {
    id: root

    /// The field it is typed into. Its text is looked at there, so that no further copy of it is kept.
    required property TextField field

    readonly property int strength: TextKit.strengthOf(field.text)
    readonly property color ink: strength >= 3 ? Theme.good : strength === 2 ? Theme.warn : Theme.bad

    implicitHeight: words.y + words.implicitHeight
    visible: field.visible && strength > 0
    Accessible.role: Accessible.StaticText
    Accessible.name: words.text

    Row {
        id: bars
        width: parent.width
        spacing: 4
        Repeater {
            model: 3
            Rectangle {
                required property int index
                width: (bars.width - 8) / 3
                height: Theme.progress
                radius: height / 2
                color: index < root.strength ? root.ink : Theme.line
            }
        }
    }
    Label {
        id: words
        y: Theme.progress + 4
        width: parent.width
        //: How strong a typed passphrase is.
        text: ["", qsTr("Weak: a computer guesses it in hours. Take four random words."),
               qsTr("Fair: it holds against someone curious. One more word makes it strong."), qsTr("Strong.")][root.strength]
        kind: Label.Secondary
        color: root.ink
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
