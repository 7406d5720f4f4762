import QtQuick
import Amphora

/// The help in front of what is open, so that nobody loses the place at which a code was met.
Sheet {
    id: root

    required property HelpModel model

    name: "help.sheet"
    preferredWidth: Theme.sheetLarge
    title: qsTr("Help")

    HelpView {
        name: "help.sheet"
        width: parent.width
        height: Math.max(240, (root.parent ? root.parent.height : 832) - 32 - Math.max(96, Theme.titleLine + 56))
        focus: true
        model: root.model
    }
}
