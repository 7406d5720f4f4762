import QtQuick
import QtQuick.Templates as T
import Amphora as Amphora

T.ComboBox {
    id: root

    implicitWidth: 200
    implicitHeight: Math.max(Amphora.Theme.control, words.implicitHeight + 12)
    hoverEnabled: true

    contentItem: Amphora.Label {
        id: words
        leftPadding: 12
        rightPadding: 16 + Amphora.Theme.iconSmall
        text: root.displayText
    }
    indicator: Amphora.Icon {
        x: root.mirrored ? 12 : root.width - width - 12
        y: (root.height - height) / 2
        icon: "chevron-down"
    }
    background: Amphora.FieldGround {
        hovered: root.hovered
        focused: root.activeFocus
    }
    delegate: Amphora.OptionRow {
        width: root.width - 8
        highlighted: root.highlightedIndex === index
        selected: root.currentIndex === index
    }
    popup: T.Popup {
        y: root.height + 4
        width: root.width
        height: Math.min(contentItem.implicitHeight + 8, 320)
        padding: 4

        contentItem: ListView {
            clip: true
            implicitHeight: contentHeight
            model: root.delegateModel
            currentIndex: root.highlightedIndex
            boundsBehavior: Flickable.StopAtBounds
        }
        background: Amphora.PopupGround {}
    }
}
