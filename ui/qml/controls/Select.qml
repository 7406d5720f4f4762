import QtQuick
import QtQuick.Templates as T
import Amphora

/// One of several: a field that opens a list. `options` are ready-to-show words.
Field {
    id: root

    property var options: []
    property alias currentIndex: box.currentIndex
    property alias box: box
    property string placeholder
    /// Spoken where no label is shown.
    property string name: label
    property bool busy: false
    property bool showHovered: box.hovered
    property bool showFocus: box.activeFocus

    signal chosen(int index)

    T.ComboBox {
        id: box
        objectName: root.objectName !== "" ? root.objectName + ".input" : ""
        focus: true
        width: parent.width
        height: Math.max(Theme.control, words.implicitHeight + 12)
        model: root.options
        currentIndex: -1
        hoverEnabled: true
        enabled: !root.busy
        opacity: enabled || root.busy ? 1 : Theme.disabledOpacity
        Accessible.role: Accessible.ComboBox
        Accessible.name: root.name
        Accessible.description: root.error !== "" ? root.error : root.hint
        Accessible.onPressAction: popup.open()
        onActivated: index => root.chosen(index)

        contentItem: Label {
            id: words
            leftPadding: 12
            rightPadding: 16 + Theme.iconSmall
            text: box.currentIndex >= 0 ? box.displayText : root.placeholder
            color: box.currentIndex >= 0 ? Theme.text : Theme.muted
            Accessible.ignored: true
        }
        indicator: Item {
            x: box.mirrored ? 12 : box.width - width - 12
            y: (box.height - height) / 2
            width: Theme.iconSmall
            height: Theme.iconSmall

            Icon { icon: root.busy ? "" : "chevron-down" }
            Spinner { visible: root.busy }
        }
        background: FieldGround {
            hovered: root.showHovered && box.enabled
            focused: root.showFocus
            failed: root.failed
        }
        delegate: OptionRow {
            width: ListView.view ? ListView.view.width : box.width
            highlighted: box.highlightedIndex === index
            selected: box.currentIndex === index
        }
        popup: T.Popup {
            y: box.height + 4
            width: box.width
            height: Math.min(contentItem.implicitHeight + 8, 320)
            padding: 4
            onAboutToShow: Layers.menus += 1
            onAboutToHide: Layers.menus -= 1

            contentItem: ListView {
                clip: true
                implicitHeight: contentHeight
                model: box.delegateModel
                currentIndex: box.highlightedIndex
                boundsBehavior: Flickable.StopAtBounds
                T.ScrollBar.vertical: ScrollBar {}
            }
            background: PopupGround {}
        }
    }
}
