import QtQuick
import Amphora

/// What goes over the network, and the switch that ends it.
SettingsPart {
    id: root

    required property SettingsModel model
    required property ShellModel shell

    heading: qsTr("Privacy & network")

    Card {
        width: parent.width
        padding: 0

        Column {
            width: parent.width

            SettingRow {
                topLine: false
                title: qsTr("Stay offline")
                detail: root.model.offlineText

                Switch {
                    objectName: "settings.offline"
                    Accessible.name: qsTr("Stay offline")
                    checked: root.model.offline
                    onToggled: root.model.offlineWanted(checked)
                }
            }
            SettingRow {
                title: qsTr("Who Amphora talks to")
                detail: qsTr("The nodes that you added, and one that you look something up on. Nobody else: no telemetry, no check for updates, no crash reports.")

                Button {
                    objectName: "settings.nodes"
                    iconName: "server"
                    text: qsTr("Nodes & sync")
                    onClicked: root.shell.open("nodes")
                }
            }
            SettingRow {
                title: qsTr("Pictures and links of others")
                detail: qsTr("Nothing is loaded by itself. A link opens in your browser when you click it, and its host is shown before.")
            }
            SettingRow {
                title: qsTr("How nodes are reached")
                detail: qsTr("Directly and without a proxy; over https with a valid certificate, without encryption only on this computer and in your own network.")
            }
        }
    }
}
