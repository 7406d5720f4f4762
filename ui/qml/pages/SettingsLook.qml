import QtQuick
import Amphora

/// Light or dark, how large, how lively. Takes effect at once; whoever owns the Theme keeps it.
SettingsPart {
    id: root

    readonly property int step: Math.max(0, Theme.textSteps.indexOf(Math.round(Theme.textScale * 100)))

    heading: qsTr("Appearance")

    Row {
        id: themes

        /// Beside each other in every width: three that break into two and one look like two groups.
        readonly property int side: Math.min(158, Math.floor((width - 32) / 3))

        width: parent.width
        spacing: 16

        ThemeCard {
            objectName: "settings.theme.system"
            width: themes.side
            look: Theme.System
            //: Colours of the window: as the desktop has them.
            text: qsTr("Like the system")
        }
        ThemeCard {
            objectName: "settings.theme.light"
            width: themes.side
            look: Theme.Light
            //: Colours of the window.
            text: qsTr("Light")
        }
        ThemeCard {
            objectName: "settings.theme.dark"
            width: themes.side
            look: Theme.Dark
            //: Colours of the window.
            text: qsTr("Dark")
        }
    }
    Card {
        width: parent.width
        padding: 0

        Column {
            width: parent.width

            SettingRow {
                topLine: false
                title: qsTr("Text size")
                //: Under "Text size"; the keys are printed on a keyboard.
                detail: qsTr("The window follows at once. Also Ctrl and + or −.")

                Label {
                    anchors.verticalCenter: parent.verticalCenter
                    text: "A" // The letter stands for its size.
                    kind: Label.Secondary
                    Accessible.ignored: true
                }
                Slider {
                    id: slider
                    objectName: "settings.textSize"
                    anchors.verticalCenter: parent.verticalCenter
                    label: qsTr("Text size")
                    valueText: percent.text
                    from: 0
                    to: Theme.textSteps.length - 1
                    value: root.step
                    onMoved: Theme.textScale = Theme.textSteps[Math.round(value)] / 100
                }
                Label {
                    anchors.verticalCenter: parent.verticalCenter
                    text: "A" // The letter stands for its size.
                    kind: Label.Title
                    Accessible.ignored: true
                }
                Label {
                    id: percent
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.round(48 * Theme.textScale)
                    horizontalAlignment: Text.AlignRight
                    //: A size in per cent.
                    text: qsTr("%1 %").arg(Math.round(Theme.textScale * 100))
                    color: Theme.muted
                }
            }
            SettingRow {
                title: qsTr("Motion")
                detail: SystemAppearance.reducedMotion ? qsTr("The system asks for less of it.") : qsTr("The system allows it.")

                Select {
                    objectName: "settings.motion"
                    width: Math.round(180 * Theme.textScale)
                    label: ""
                    name: qsTr("Motion")
                    //: Whether things move in the window.
                    options: [qsTr("Like the system"), qsTr("Full"), qsTr("Reduced")]
                    currentIndex: Theme.motion
                    onChosen: index => Theme.motion = index
                }
            }
        }
    }
}
