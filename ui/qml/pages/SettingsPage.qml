import QtQuick
import Amphora

/// Everything that is chosen once. Models: SettingsModel; look, text size and motion are Theme's.
Page {
    id: root

    required property SettingsModel model
    required property ShellModel shell

    readonly property bool folded: width < 640 * Theme.textScale

    title: qsTr("Settings")

    PageHeader {
        id: head
        title: root.title
        visible: !root.narrow
        height: visible ? implicitHeight : 0
        line: !root.folded
    }
    PartList {
        id: parts
        objectName: "settings.part"
        anchors { left: parent.left; leftMargin: root.folded ? (root.narrow ? 8 : 16) : 0; top: head.bottom; topMargin: root.folded && root.narrow ? 12 : 0 }
        width: root.folded ? parent.width - 2 * anchors.leftMargin : implicitWidth
        folded: root.folded
        label: root.title
        keys: ["appearance", "language", "network", "locking", "storage", "log", "about"]
        icons: ["sun-moon", "languages", "globe-lock", "lock", "hard-drive", "scroll-text", "info"]
        titles: [
            //: A part of the Settings page.
            qsTr("Appearance"),
            //: A part of the Settings page.
            qsTr("Language"),
            //: A part of the Settings page: what goes over the network.
            qsTr("Privacy & network"),
            //: A part of the Settings page: when the key is put away.
            qsTr("Locking"),
            //: A part of the Settings page: where everything lies.
            qsTr("Storage"),
            //: A part of the Settings page: the file in which the program notes what it does.
            qsTr("Log"),
            //: A part of the Settings page: version and licences.
            qsTr("About")
        ]
        current: root.model.section
        onChosen: key => root.model.show(key)
    }
    Divider {
        id: edge
        anchors { left: parts.right; top: head.bottom; bottom: parent.bottom }
        width: 1
        visible: !root.folded
    }
    Banner {
        id: problem
        objectName: "settings.problem"
        anchors { left: content.left; right: content.right; top: content.top; margins: 16 }
        z: 1
        visible: root.model.problemTitle !== ""
        kind: Banner.Warn
        title: root.model.problemTitle
        text: root.model.problemText
        code: root.model.problemCode
    }
    Loader {
        id: content
        objectName: "settings.content"
        anchors {
            left: root.folded ? parent.left : edge.right
            leftMargin: root.folded && !root.narrow ? -8 : 0 // Under the title.
            right: parent.right
            top: root.folded ? parts.bottom : head.bottom
            bottom: parent.bottom
        }
        focus: true
        sourceComponent: [appearance, language, network, locking, storage, log, about][parts.at]
    }
    Component {
        id: appearance
        SettingsLook { narrow: root.narrow; below: problem.visible ? problem.height + 16 : 0 }
    }
    Component {
        id: language
        SettingsLanguage {
            narrow: root.narrow
            below: problem.visible ? problem.height + 16 : 0
            model: root.model
            shell: root.shell
        }
    }
    Component {
        id: network
        SettingsNetwork {
            narrow: root.narrow
            below: problem.visible ? problem.height + 16 : 0
            model: root.model
            shell: root.shell
        }
    }
    Component {
        id: locking
        SettingsLocking {
            narrow: root.narrow
            below: problem.visible ? problem.height + 16 : 0
            model: root.model
            shell: root.shell
        }
    }
    Component {
        id: storage
        SettingsStorage {
            narrow: root.narrow
            below: problem.visible ? problem.height + 16 : 0
            model: root.model
        }
    }
    Component {
        id: log
        SettingsLog {
            narrow: root.narrow
            model: root.model
        }
    }
    Component {
        id: about
        SettingsAbout {
            narrow: root.narrow
            below: problem.visible ? problem.height + 16 : 0
            model: root.model
        }
    }
    LicenceSheet { model: root.model }
}
