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
    readonly property var lines: differs ? TextKit.wordsBeside(shown, TextKit.foreign(other, limit, true), 18) : []
    readonly property bool byWord: lines.length > 0
    readonly property color ink: gone ? Theme.bad : Theme.good
    readonly property color ground: gone ? Theme.badSoft : Theme.goodSoft

    implicitHeight: byWord ? column.implicitHeight : whole.implicitHeight
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
    Column {
        id: column
        width: parent.width
        visible: root.byWord
        LayoutMirroring.enabled: false // Its words keep their order in a mirrored window.
        LayoutMirroring.childrenInherit: true

        Repeater {
            model: root.byWord ? root.lines : []
            Flow {
                id: line

                required property var modelData
                readonly property var words: modelData

                width: column.width

                Repeater {
                    model: line.words
                    Row {
                        id: word

                        required property int index
                        required property var modelData
                        readonly property var next: index + 1 < line.words.length ? line.words[index + 1] : null
                        /// The blank behind it changed too.
                        readonly property bool joined: next !== null && modelData[modelData.length - 1].changed && next[0].changed

                        Repeater {
                            model: word.modelData
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
                            visible: word.next !== null
                            width: 4
                            height: Theme.bodyLine
                            color: word.joined ? root.ground : "transparent"
                        }
                    }
                }
            }
        }
    }
}
