import QtQuick
import Amphora

/// How strong a typed passphrase is: three bars and words.
Item {
    id: root

    /// 1 weak, 2 fair, 3 strong
    property int strength: 0
    property string text

    readonly property color ink: strength >= 3 ? Theme.good : strength === 2 ? Theme.warn : Theme.bad

    implicitHeight: words.y + words.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: text

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
        text: root.text
        kind: Label.Secondary
        color: root.ink
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
