import QtQuick
import QtQuick.Templates as T
import Amphora

/// The window. Which face it has is the shell model's business.
T.ApplicationWindow {
    id: root

    required property ShellModel shell
    required property WelcomeModel welcome
    required property UnlockModel unlock
    required property HomeModel home
    required property ProfileEditor profile
    required property NodesModel nodes
    required property RecoveryModel recovery
    required property StreamsModel streams

    width: 1280
    height: 832
    minimumWidth: 480
    minimumHeight: 560
    visible: true
    color: Theme.surface
    title: qsTr("Amphora")
    LayoutMirroring.enabled: Qt.application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: [null, welcomePage, unlockPage, pages, errorPage][root.shell.gate]
        onLoaded: forceActiveFocus()
    }
    Component {
        id: welcomePage
        WelcomePage {
            model: root.welcome
            recovery: root.recovery
            shell: root.shell
        }
    }
    Component {
        id: unlockPage
        UnlockPage {
            model: root.unlock
            shell: root.shell
        }
    }
    Component {
        id: errorPage
        ErrorPage { shell: root.shell }
    }
    Loader {
        id: kitChooser
        active: false
        sourceComponent: KitChooser { onAccepted: root.welcome.kit = selectedFile }
        onLoaded: item.open()
    }
    Connections {
        target: root.welcome
        function onKitWanted() { kitChooser.active = false; kitChooser.active = true }
    }
    Loader {
        id: kitPlaceChooser
        active: false
        sourceComponent: KitPlaceChooser {
            onAccepted: root.recovery.kitPlaceChosen(selectedFile)
        }
        onLoaded: {
            item.currentFolder = String(root.recovery.kitPlace).replace(/\/[^\/]*$/, "");
            item.selectedFile = root.recovery.kitPlace;
            item.open();
        }
    }
    Connections {
        target: root.recovery
        function onKitPlaceAsked() { kitPlaceChooser.active = false; kitPlaceChooser.active = true }
    }
    Loader {
        id: eventPlaceChooser
        property url proposal
        active: false
        sourceComponent: EventPlaceChooser {
            onAccepted: root.streams.stream.savePlaceChosen(selectedFile)
        }
        onLoaded: {
            item.currentFolder = String(proposal).replace(/\/[^\/]*$/, "");
            item.selectedFile = proposal;
            item.open();
        }
    }
    Connections {
        target: root.streams.stream
        function onSavePlaceAsked(proposal: url) {
            eventPlaceChooser.active = false;
            eventPlaceChooser.proposal = proposal;
            eventPlaceChooser.active = true;
        }
    }
    WordsSheet { model: root.recovery }
    KitSheet { model: root.recovery }
    Component {
        id: pages
        Shell {
            shell: root.shell
            pages: [
                PageEntry {
                    key: "home"
                    //: A page in the rail.
                    title: qsTr("Home")
                    icon: "house"
                    count: root.shell.toReview
                    page: Component { HomePage { model: root.home } }
                },
                PageEntry {
                    key: "profile"
                    title: qsTr("Profile")
                    icon: "circle-user-round"
                    page: Component { ProfilePage { model: root.profile } }
                },
                PageEntry {
                    key: "streams"
                    title: qsTr("Streams")
                    icon: "waves"
                    opensGroup: true
                    page: Component { StreamsPage { model: root.streams } }
                },
                PageEntry {
                    key: "nodes"
                    title: qsTr("Nodes & sync")
                    icon: "server"
                    opensGroup: true
                    page: Component { NodesPage { model: root.nodes } }
                },
                PageEntry {
                    key: "keys"
                    title: qsTr("Keys & recovery")
                    icon: "key-round"
                    page: Component { KeysPage { model: root.recovery } }
                }
            ]
        }
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
