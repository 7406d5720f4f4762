import QtQuick
import QtQuick.Templates as T
import Amphora

/// The window. Which face it has is the shell model's business.
T.ApplicationWindow {
    id: root

    required property ShellModel shell

    width: 1280
    height: 832
    minimumWidth: 480
    minimumHeight: 560
    visible: true
    color: Theme.surface
    title: qsTr("Amphora")
    LayoutMirroring.enabled: Qt.application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Shell {
        anchors.fill: parent
        visible: root.shell.gate === ShellModel.Open
        shell: root.shell
    }
    Column {
        anchors.centerIn: parent
        visible: root.shell.gate === ShellModel.Starting
        spacing: 16

        Image {
            anchors.horizontalCenter: parent.horizontalCenter
            source: Theme.dark ? "qrc:/amphora/icons/amphora-mark-dark.svg" : "qrc:/amphora/icons/amphora-mark.svg"
            sourceSize: Qt.size(72, 72)
            Accessible.ignored: true
        }
        Label {
            anchors.horizontalCenter: parent.horizontalCenter
            //: While the window starts.
            text: qsTr("Opening what is yours")
            color: Theme.muted
        }
    }
}
