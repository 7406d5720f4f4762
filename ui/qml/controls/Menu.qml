import QtQuick
import QtQuick.Templates as T
import Amphora

/// Put MenuEntry and MenuLine inside; what destroys comes last, after a line.
T.Menu {
    id: root

    padding: 4
    margins: 8
    overlap: 0
    implicitWidth: Math.max(208, contentItem.implicitWidth + 8)
    implicitHeight: contentItem.implicitHeight + 8
    delegate: MenuEntry {}
    onAboutToShow: counted = true
    onAboutToHide: counted = false
    onCountedChanged: Layers.menus += counted ? 1 : -1
    Component.onDestruction: counted = false

    property bool counted: false

    contentItem: ListView {
        implicitHeight: contentHeight
        implicitWidth: {
            let widest = 0;
            for (let i = 0; i < count; ++i)
                widest = Math.max(widest, itemAtIndex(i)?.implicitWidth ?? 0);
            return widest;
        }
        model: root.contentModel
        currentIndex: root.currentIndex
        interactive: contentHeight > height
        clip: interactive
        T.ScrollBar.vertical: ScrollBar {}
    }
    background: PopupGround {}
}
