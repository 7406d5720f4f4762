import QtQuick
import Amphora

/// A text of other people beside another one: the words in which they differ stand on green if they came, on red and struck through if they
/// went. What cannot be laid out word by word has its colour as a whole.
Item {
    id: root

    property string text
    property string other
    property bool gone: false
    property bool differs: false
    property color color: Theme.text
    /// Code points; above it an ellipsis.
    property int limit: 170

    readonly property string shown: TextKit.foreign(text, limit, true)
    readonly property var words: differs ? TextKit.wordsBeside(shown, TextKit.foreign(other, limit, true), 18) : []
    readonly property bool byWord: words.length > 0
    readonly property color ink: gone ? Theme.bad : Theme.good
    readonly property color ground: gone ? Theme.badSoft : Theme.goodSoft

    implicitHeight: byWord ? flow.implicitHeight : whole.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: shown

    Label {
        id: whole
        width: parent.width
        visible: !root.byWord
        text: root.shown
        wrapMode: Text.Wrap
        color: root.differs ? root.ink : root.color
        font.strikeout: root.differs && root.gone
        Accessible.ignored: true
    }
    Flow {
        id: flow
        width: parent.width
        LayoutMirroring.enabled: false // Its words keep their order in a mirrored window.
        LayoutMirroring.childrenInherit: true
        visible: root.byWord

        Repeater {
            model: root.byWord ? root.words : []
            Row {
                id: word

                required property int index
                required property var modelData
                readonly property bool joined: index + 1 < root.words.length && modelData.parts[modelData.parts.length - 1].changed && root.words[index + 1].parts[0].changed
                readonly property bool ends: modelData.break

                Repeater {
                    model: word.modelData.parts
                    Rectangle {
                        id: part

                        required property var modelData

                        width: letters.implicitWidth
                        height: letters.lineSize
                        color: modelData.changed ? root.ground : "transparent"

                        Label {
                            id: letters
                            text: part.modelData.text
                            color: part.modelData.changed ? root.ink : root.color
                            font.strikeout: part.modelData.changed && root.gone && /[\p{L}\p{N}\p{P}]/u.test(text)
                            Accessible.ignored: true
                        }
                    }
                }
                Rectangle {
                    width: word.ends ? Math.max(4, flow.width - word.x - x) : 4
                    height: Theme.bodyLine
                    color: word.joined && !word.ends ? root.ground : "transparent"
                }
            }
        }
    }
}
