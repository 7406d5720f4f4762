import QtQuick
import Amphora

/// The page is open in the browser: how much time is left, what it will show, and the code that stands on both sides.
Column {
    id: root

    required property LinkModel model

    readonly property bool checking: model.waitingAt >= 3

    spacing: 16

    Item {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.round(64 * Theme.pictureScale)
        height: width
        Accessible.role: Accessible.ProgressBar
        //: Spoken; %1 is minutes and seconds.
        Accessible.name: root.model.pageReady && !root.checking ? qsTr("%1 left").arg(root.model.leftText) : qsTr("Working")

        Rectangle {
            anchors.fill: parent
            radius: width / 2
            color: "transparent"
            border { width: 3; color: Theme.line }
            antialiasing: true
        }
        SpinnerArc {
            anchors { fill: parent; margins: -1.5 }
            visible: root.model.pageReady && !root.checking
            color: Theme.accent
            thickness: 3
            share: root.model.leftShare
        }
        Label {
            anchors.centerIn: parent
            visible: root.model.pageReady && !root.checking
            text: root.model.leftText
            kind: Label.Section
            Accessible.ignored: true
        }
        Spinner {
            anchors.centerIn: parent
            visible: !root.model.pageReady || root.checking
            size: Theme.iconLarge
            color: Theme.accent
        }
    }
    Column {
        width: parent.width
        spacing: 4
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.checking ? qsTr("Checking the answer") : root.model.pageReady ? qsTr("Waiting for your wallet") : qsTr("Making the page ready")
            kind: Label.Section
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        Label {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, 420 * Theme.textScale)
            horizontalAlignment: Text.AlignHCenter
            text: root.checking ? qsTr("Account, chain, text and time are compared on this computer.")
                : root.model.waitingAt >= 2 ? qsTr("Approve the message in the window your wallet opened. Your browser has the page, and this sheet moves on by itself.")
                : root.model.waitingAt === 1 ? qsTr("Choose your wallet on the page in your browser. This sheet moves on by itself.")
                : qsTr("The page opens in your browser. If it does not, open it again or copy its link.")
            color: Theme.muted
            wrapMode: Text.Wrap
        }
    }
    Banner {
        objectName: "link.pageFailed"
        width: parent.width
        visible: root.model.pageFailed
        kind: Banner.Warn
        title: qsTr("No browser could be opened.")
        text: qsTr("Copy the link and open it in a browser on this computer.")
    }
    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        visible: root.model.pageReady && !root.checking
        spacing: 8
        Button {
            objectName: "link.openPage"
            focus: true
            iconName: "external-link"
            text: qsTr("Open page again")
            onClicked: root.model.openPageWanted()
        }
        Button {
            objectName: "link.copyLink"
            iconName: "copy"
            text: qsTr("Copy link")
            onClicked: root.model.copyLinkWanted()
        }
    }
    SignedText {
        objectName: "link.pageMessage"
        width: parent.width
        visible: root.model.message !== ""
        title: qsTr("What the wallet will show you")
        code: root.model.code
        text: root.model.message
    }
}
