import QtQuick
import Amphora

/// Keyring · sync · review | jobs. Each part opens its page.
FocusScope {
    id: root

    required property ShellModel shell
    property bool narrow: false

    implicitHeight: Math.max(Theme.statusBar, Theme.control + 1, Theme.secondaryLine + 12, Theme.iconSmall + 12)
    Accessible.role: Accessible.StatusBar
    //: Spoken name of the status bar.
    Accessible.name: qsTr("Status")

    Rectangle {
        anchors.fill: parent
        color: Theme.sunken
    }
    Divider { width: parent.width }
    Row {
        anchors { left: parent.left; leftMargin: 8; top: parent.top; topMargin: 1; bottom: parent.bottom }

        StatusPart {
            objectName: "status.keyring"
            iconName: root.shell.keyringOpen ? "lock-open" : "lock"
            text: root.narrow ? root.shell.keyringShort : root.shell.keyringText
            mood: root.shell.keyringMood
            visible: root.shell.keyringText !== ""
            onClicked: root.shell.choose("status:keyring")
        }
        StatusPart {
            objectName: "status.sync"
            iconName: root.shell.syncMood === ShellModel.Bad ? "circle-alert" : root.shell.syncMood === ShellModel.Warn ? "cloud-off" : "refresh-cw"
            text: root.narrow ? root.shell.syncShort : root.shell.syncText
            mood: root.shell.syncMood
            visible: root.shell.syncText !== ""
            onClicked: root.shell.open("nodes")
        }
        StatusPart {
            objectName: "status.review"
            iconName: "list-checks"
            //: Status bar: changes that wait for a decision.
            text: qsTr("%n to review", "", root.shell.toReview)
            visible: root.shell.toReview > 0
            onClicked: root.shell.open("home")
        }
    }
    StatusPart {
        objectName: "status.jobs"
        anchors { right: parent.right; rightMargin: 8; top: parent.top; topMargin: 1; bottom: parent.bottom }
        height: undefined
        iconName: "activity"
        //: Status bar: nothing runs in the background.
        text: root.narrow ? "" : root.shell.jobsText !== "" ? root.shell.jobsText : qsTr("No jobs")
        Accessible.name: root.shell.jobsText !== "" ? root.shell.jobsText : qsTr("No jobs")
        onClicked: root.shell.open("nodes")
    }
}
