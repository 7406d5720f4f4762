import QtQuick
import Amphora

/// Rail, page, status bar; in front of them the palette and the toasts.
Item {
    id: root

    required property ShellModel shell
    property list<PageEntry> pages

    readonly property bool folded: width < 1000 * Theme.textScale
    readonly property bool narrow: width < 640 * Theme.textScale
    readonly property PageEntry current: {
        for (let i = 0; i < pages.length; ++i)
            if (pages[i].key === shell.page)
                return pages[i];
        return pages.length > 0 ? pages[0] : null;
    }

    function openAt(index: int) {
        if (index < pages.length)
            shell.open(pages[index].key);
    }
    /// F6: the next of rail, page (or its panes), status bar gets the keyboard; with Shift the one before.
    function nextPane(way: int) {
        const panes = [narrow ? top : rail];
        const parts = page.item ? page.item.panes : [];
        for (let i = 0; i < parts.length; ++i)
            if (parts[i].visible)
                panes.push(parts[i]);
        if (panes.length === 1)
            panes.push(page);
        panes.push(status);
        const at = Math.max(0, panes.findIndex(pane => pane.activeFocus));
        panes[(at + way + panes.length) % panes.length].nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
    }
    function declare() {
        const keys = [], titles = [], icons = [];
        for (let i = 0; i < pages.length; ++i) {
            keys.push(pages[i].key);
            titles.push(pages[i].title);
            icons.push(pages[i].icon);
        }
        //: Heading in the command palette.
        shell.declarePages(keys, titles, icons, qsTr("Pages"));
    }

    function find() {
        palette.open();
    }
    function closeFind() {
        palette.close();
    }

    objectName: "shell"
    Component.onCompleted: declare()
    // The palette finds the pages by their names of now.
    Connections {
        target: root.shell
        function onLanguageChanged() { Qt.callLater(root.declare) }
    }

    Rail {
        id: rail
        anchors { left: parent.left; top: parent.top; bottom: status.top }
        visible: !root.narrow
        width: visible ? implicitWidth : 0
        shell: root.shell
        pages: root.pages
        folded: root.folded
        onFindClicked: root.find()
    }
    TopBar {
        id: top
        anchors { left: parent.left; right: parent.right; top: parent.top }
        visible: root.narrow
        height: visible ? implicitHeight : 0
        shell: root.shell
        pages: root.pages
        title: root.current ? root.current.title : ""
        onFindClicked: root.find()
    }
    Loader {
        id: page
        objectName: "shell.page"
        anchors { left: rail.right; right: parent.right; top: top.bottom; bottom: status.top }
        focus: true
        sourceComponent: root.current ? root.current.page : null
    }
    StatusBar {
        id: status
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        shell: root.shell
        narrow: root.narrow
    }
    ToastLayer {
        page: page
        shell: root.shell
    }
    Palette {
        id: palette
        shell: root.shell
    }

    Shortcut { sequence: "Ctrl+K"; onActivated: root.find() }
    // Also over a sheet, which keeps a window's shortcuts from the pages behind it: what it shows may be the very thing to cover.
    Shortcut { sequence: "Ctrl+L"; context: Qt.ApplicationShortcut; onActivated: root.shell.lockWanted() }
    Shortcut { sequence: "F6"; onActivated: root.nextPane(1) }
    Shortcut { sequence: "Shift+F6"; onActivated: root.nextPane(-1) }
    Shortcut { sequence: "Ctrl+,"; onActivated: root.shell.open("settings") }
    // A field that has the keyboard keeps these keys for what was typed in it.
    Shortcut { sequences: [StandardKey.Undo]; onActivated: root.shell.undo() }
    Shortcut { sequence: "Ctrl+1"; onActivated: root.openAt(0) }
    Shortcut { sequence: "Ctrl+2"; onActivated: root.openAt(1) }
    Shortcut { sequence: "Ctrl+3"; onActivated: root.openAt(2) }
    Shortcut { sequence: "Ctrl+4"; onActivated: root.openAt(3) }
    Shortcut { sequence: "Ctrl+5"; onActivated: root.openAt(4) }
    Shortcut { sequence: "Ctrl+6"; onActivated: root.openAt(5) }
    Shortcut { sequence: "Ctrl+7"; onActivated: root.openAt(6) }
    Shortcut { sequence: "Ctrl+8"; onActivated: root.openAt(7) }
    Shortcut { sequence: "Ctrl+9"; onActivated: root.openAt(8) }
}
