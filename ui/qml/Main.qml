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
    required property PictureEditor pictures
    required property NodesModel nodes
    required property RecoveryModel recovery
    required property StreamsModel streams
    required property DrillModel drill
    required property SettingsModel settings
    required property HelpModel help
    required property AccountsModel accounts
    required property LinkModel link

    width: 1280
    height: 832
    minimumWidth: 480
    minimumHeight: 560
    visible: true
    color: Theme.surface
    title: qsTr("Amphora")
    // For what is not ours: the file window of Qt, where the desktop has none.
    palette {
        window: Theme.surface
        windowText: Theme.text
        base: Theme.raised
        text: Theme.text
        button: Theme.fill
        buttonText: Theme.text
        light: Theme.raised
        midlight: Theme.hover
        mid: Theme.line
        dark: Theme.lineStrong
        shadow: Theme.shadow
        highlight: Theme.accent
        highlightedText: Theme.text
        placeholderText: Theme.muted
    }
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
    Loader {
        id: textPlaceChooser
        property url proposal
        active: false
        sourceComponent: TextPlaceChooser {
            onAccepted: root.link.savePlaceChosen(selectedFile)
        }
        onLoaded: {
            item.currentFolder = String(proposal).replace(/\/[^\/]*$/, "");
            item.selectedFile = proposal;
            item.open();
        }
    }
    Loader {
        id: answerChooser
        active: false
        sourceComponent: AnswerChooser { onAccepted: root.link.answerFileChosen(selectedFile) }
        onLoaded: item.open()
    }
    Connections {
        target: root.link
        function onSavePlaceAsked(proposal: url) {
            textPlaceChooser.active = false;
            textPlaceChooser.proposal = proposal;
            textPlaceChooser.active = true;
        }
        function onAnswerFileWanted() { answerChooser.active = false; answerChooser.active = true }
        function onBrowserWanted(page: url) { root.link.browserOpened(Qt.openUrlExternally(page)) }
    }
    Loader {
        id: formPlaceChooser

        property url proposed

        active: false
        sourceComponent: FormPlaceChooser { onAccepted: root.recovery.formPlaceChosen(selectedFile) }
        onLoaded: {
            item.currentFolder = String(proposed).replace(/\/[^\/]*$/, "");
            item.selectedFile = proposed;
            item.open();
        }
    }
    Connections {
        target: root.recovery
        function onFormPlaceAsked(proposed: url) {
            formPlaceChooser.active = false;
            formPlaceChooser.proposed = proposed;
            formPlaceChooser.active = true;
        }
    }
    Loader {
        id: drillKitChooser
        active: false
        sourceComponent: KitChooser { onAccepted: root.drill.kit = selectedFile }
        onLoaded: item.open()
    }
    Connections {
        target: root.drill
        function onKitWanted() { drillKitChooser.active = false; drillKitChooser.active = true }
    }
    DrillSheet { model: root.drill }
    WordsSheet { model: root.recovery }
    KitSheet { model: root.recovery }
    Loader {
        id: pictureChooser

        property bool banner: false

        active: false
        sourceComponent: PictureChooser {
            banner: pictureChooser.banner
            onAccepted: root.pictures.fileChosen(selectedFile, banner)
        }
        onLoaded: item.open()
    }
    Connections {
        target: root.pictures
        function onFileAsked(banner: bool) { pictureChooser.active = false; pictureChooser.banner = banner; pictureChooser.active = true }
    }
    CropSheet { model: root.pictures }
    HelpSheet {
        id: helpSheet
        model: root.help
    }
    Connections {
        target: HelpDesk
        function onAsked(place) {
            if (place !== "")
                root.help.placeWanted(place);
            helpSheet.open();
        }
    }
    Shortcut {
        sequences: [StandardKey.HelpContents]
        onActivated: root.shell.gate === ShellModel.Open ? root.shell.open("help") : helpSheet.open()
    }
    Shortcut { sequences: ["Ctrl++", "Ctrl+="]; onActivated: Theme.zoom(1) }
    Shortcut { sequence: "Ctrl+-"; onActivated: Theme.zoom(-1) }
    Shortcut { sequence: "Ctrl+0"; onActivated: Theme.textScale = 1 }
    Shortcut { sequences: [StandardKey.Quit]; onActivated: Qt.quit() }
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
                    page: Component { ProfilePage { model: root.profile; pictures: root.pictures } }
                },
                PageEntry {
                    key: "accounts"
                    title: qsTr("Accounts")
                    icon: "wallet"
                    page: Component { AccountsPage { model: root.accounts; link: root.link } }
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
                    page: Component {
                        KeysPage {
                            model: root.recovery
                            drill: root.drill
                            settings: root.settings
                        }
                    }
                },
                PageEntry {
                    key: "settings"
                    title: qsTr("Settings")
                    icon: "settings"
                    page: Component {
                        SettingsPage {
                            model: root.settings
                            shell: root.shell
                        }
                    }
                },
                PageEntry {
                    key: "help"
                    title: qsTr("Help")
                    icon: "life-buoy"
                    page: Component { HelpPage { model: root.help } }
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
