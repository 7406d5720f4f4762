import QtQuick
import Amphora

/// A home that does not open: what happened, that nothing was touched, what to do. Never a first run.
WelcomeFrame {
    id: root

    required property ShellModel shell

    footCode: shell.problemCode
    footMenus: FootMenus { shell: root.shell }

    Icon {
        anchors.left: parent.left
        size: Theme.iconLarge
        icon: "circle-x"
        color: Theme.bad
    }
    Item {
        width: 1
        height: 12
    }
    WelcomeHead {
        title: root.shell.problemTitle
        text: root.shell.problemText
    }
    Card {
        width: parent.width
        padding: 0

        ListRow {
            interactive: false
            topLine: false
            iconName: "shield-check"
            iconSize: Theme.iconMedium
            iconColor: Theme.good
            //: On the page of a home that does not open.
            text: qsTr("Amphora changed nothing")
            secondary: root.shell.problemSafe
        }
    }
    Item {
        width: 1
        height: 24
    }
    Row {
        anchors.left: parent.left
        spacing: 8
        Button {
            objectName: "error.retry"
            focus: true
            kind: Button.Primary
            large: true
            iconName: "refresh-cw"
            //: Opens the home once more.
            text: qsTr("Try again")
            onClicked: root.shell.retryWanted()
        }
        Button {
            objectName: "error.quit"
            large: true
            text: qsTr("Quit")
            onClicked: Qt.quit()
        }
    }
}
