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
    required property CredentialsModel credentials
    required property CredentialIssueModel issuing
    required property CredentialExportModel exporting
    required property CredentialLedgerModel ledger
    required property DrillModel drill
    required property SettingsModel settings
    required property HelpModel help
    required property AccountsModel accounts
    required property LinkModel link
    required property FilesModel files

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
    KitChooser {
        id: kitChooser
        model: root.files
        onChosen: file => root.welcome.kit = file
    }
    Connections {
        target: root.welcome
        function onKitWanted() { kitChooser.ask("") }
    }
    KitPlaceChooser {
        id: kitPlaceChooser
        model: root.files
        onChosen: file => root.recovery.kitPlaceChosen(file)
    }
    FormPlaceChooser {
        id: formPlaceChooser
        model: root.files
        onChosen: file => root.recovery.formPlaceChosen(file)
    }
    Connections {
        target: root.recovery
        function onKitPlaceAsked() { kitPlaceChooser.ask(root.recovery.kitPlace) }
        function onFormPlaceAsked(proposed: url) { formPlaceChooser.ask(proposed) }
    }
    EventPlaceChooser {
        id: eventPlaceChooser
        model: root.files
        onChosen: file => root.streams.stream.savePlaceChosen(file)
    }
    Connections {
        target: root.streams.stream
        function onSavePlaceAsked(proposal: url) { eventPlaceChooser.ask(proposal) }
    }
    TextPlaceChooser {
        id: textPlaceChooser
        model: root.files
        onChosen: file => root.link.savePlaceChosen(file)
    }
    AnswerChooser {
        id: answerChooser
        model: root.files
        onChosen: file => root.link.answerFileChosen(file)
    }
    Connections {
        target: root.link
        function onSavePlaceAsked(proposal: url) { textPlaceChooser.ask(proposal) }
        function onAnswerFileWanted() { answerChooser.ask("") }
        function onBrowserWanted(page: url) { root.link.browserOpened(Qt.openUrlExternally(page)) }
    }
    KitChooser {
        id: drillKitChooser
        model: root.files
        onChosen: file => root.drill.kit = file
    }
    Connections {
        target: root.drill
        function onKitWanted() { drillKitChooser.ask("") }
    }
    DrillSheet { model: root.drill }
    WordsSheet { model: root.recovery }
    KitSheet { model: root.recovery }
    PictureChooser {
        id: pictureChooser
        model: root.files
        onChosen: file => root.pictures.fileChosen(file, banner)
    }
    Connections {
        target: root.pictures
        function onFileAsked(banner: bool) {
            pictureChooser.banner = banner;
            pictureChooser.ask("");
        }
    }
    CropSheet { model: root.pictures }
    CredentialChooser {
        id: credentialChooser
        model: root.files
        backups: true
        onChosen: file => root.credentials.taking.fileChosen(file)
    }
    CredentialChooser {
        id: checkedChooser
        model: root.files
        backups: false
        onChosen: file => root.credentials.checking.fileChosen(file)
    }
    Connections {
        target: root.credentials.taking
        function onFileAsked() { credentialChooser.ask("") }
    }
    Connections {
        target: root.credentials.checking
        function onFileAsked() { checkedChooser.ask("") }
    }
    CredentialImportSheet { model: root.credentials.taking }
    CredentialCheckSheet { model: root.credentials.checking }
    SchemaChooser {
        id: schemaChooser
        model: root.files
        onChosen: file => root.issuing.schemaChosen(file)
    }
    Connections {
        target: root.issuing
        function onSchemaAsked() { schemaChooser.ask("") }
    }
    ExportPlaceChooser {
        id: exportPlaceChooser
        model: root.files
        onChosen: file => root.exporting.placeChosen(file)
    }
    Connections {
        target: root.exporting
        function onPlaceAsked(proposed: url) { exportPlaceChooser.ask(proposed) }
    }
    CredentialIssueSheet { model: root.issuing }
    CredentialExportSheet { model: root.exporting }
    CredentialLedgerSheet { model: root.ledger }
    FileSheet { model: root.files }
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
                    key: "credentials"
                    title: qsTr("Credentials")
                    icon: "badge-check"
                    page: Component { CredentialsPage { model: root.credentials } }
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
