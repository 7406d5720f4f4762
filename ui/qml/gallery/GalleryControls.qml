import QtQuick
import QtQuick.Layouts
import Amphora

/// The table of states: rows are controls, columns default, hover, pressed, focus, disabled, busy, error.
Card {
    id: root

    padding: Theme.space24

    GridLayout {
        width: parent.width
        columns: 8
        columnSpacing: 16
        rowSpacing: 12

        Label { text: ""; kind: Label.SecondaryStrong; color: Theme.muted; Layout.fillWidth: false; Layout.preferredWidth: 96; Layout.maximumWidth: 96 }
        Label { text: "Default"; kind: Label.SecondaryStrong; color: Theme.muted; Layout.fillWidth: true; Layout.preferredWidth: 128; Layout.maximumWidth: 400 }
        Label { text: "Hover"; kind: Label.SecondaryStrong; color: Theme.muted; Layout.fillWidth: true; Layout.preferredWidth: 128; Layout.maximumWidth: 400 }
        Label { text: "Pressed"; kind: Label.SecondaryStrong; color: Theme.muted; Layout.fillWidth: true; Layout.preferredWidth: 128; Layout.maximumWidth: 400 }
        Label { text: "Focus"; kind: Label.SecondaryStrong; color: Theme.muted; Layout.fillWidth: true; Layout.preferredWidth: 128; Layout.maximumWidth: 400 }
        Label { text: "Disabled"; kind: Label.SecondaryStrong; color: Theme.muted; Layout.fillWidth: true; Layout.preferredWidth: 128; Layout.maximumWidth: 400 }
        Label { text: "Busy"; kind: Label.SecondaryStrong; color: Theme.muted; Layout.fillWidth: true; Layout.preferredWidth: 128; Layout.maximumWidth: 400 }
        Label { text: "Error"; kind: Label.SecondaryStrong; color: Theme.muted; Layout.fillWidth: true; Layout.preferredWidth: 128; Layout.maximumWidth: 400 }
        Label { text: "Primary"; kind: Label.Strong; Layout.preferredWidth: 96; Layout.maximumWidth: 96 }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            Button { kind: Button.Primary; text: "Publish"; busyText: "Publishing" }
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            Button { kind: Button.Primary; text: "Publish"; busyText: "Publishing"; showHovered: true }
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            Button { kind: Button.Primary; text: "Publish"; busyText: "Publishing"; showPressed: true }
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            Button { kind: Button.Primary; text: "Publish"; busyText: "Publishing"; showFocus: true }
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            Button { kind: Button.Primary; text: "Publish"; busyText: "Publishing"; enabled: false }
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            Button { kind: Button.Primary; text: "Publish"; busyText: "Publishing"; busy: true }
        }
        Label { text: "Banner below"; kind: Label.Secondary; color: Theme.muted }
        Label { text: "Quiet"; kind: Label.Strong; Layout.preferredWidth: 96; Layout.maximumWidth: 96 }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            Button { kind: Button.Quiet; text: "Compare"; busyText: "Comparing" }
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            Button { kind: Button.Quiet; text: "Compare"; busyText: "Comparing"; showHovered: true }
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            Button { kind: Button.Quiet; text: "Compare"; busyText: "Comparing"; showPressed: true }
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            Button { kind: Button.Quiet; text: "Compare"; busyText: "Comparing"; showFocus: true }
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            Button { kind: Button.Quiet; text: "Compare"; busyText: "Comparing"; enabled: false }
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            Button { kind: Button.Quiet; text: "Compare"; busyText: "Comparing"; busy: true }
        }
        Label { text: "Toast"; kind: Label.Secondary; color: Theme.muted }
        Label { text: "Danger"; kind: Label.Strong; Layout.preferredWidth: 96; Layout.maximumWidth: 96 }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            Button { kind: Button.Danger; text: "Unlink"; busyText: "Unlinking" }
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            Button { kind: Button.Danger; text: "Unlink"; busyText: "Unlinking"; showHovered: true }
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            Button { kind: Button.Danger; text: "Unlink"; busyText: "Unlinking"; showPressed: true }
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            Button { kind: Button.Danger; text: "Unlink"; busyText: "Unlinking"; showFocus: true }
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            Button { kind: Button.Danger; text: "Unlink"; busyText: "Unlinking"; enabled: false }
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            Button { kind: Button.Danger; text: "Unlink"; busyText: "Unlinking"; busy: true }
        }
        Label { text: "Toast"; kind: Label.Secondary; color: Theme.muted }
        Label { text: "Link"; kind: Label.Strong; Layout.preferredWidth: 96; Layout.maximumWidth: 96 }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            Button { kind: Button.Link; text: "Show all"; busyText: "Loading" }
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            Button { kind: Button.Link; text: "Show all"; busyText: "Loading"; showHovered: true }
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            Button { kind: Button.Link; text: "Show all"; busyText: "Loading"; showPressed: true }
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            Button { kind: Button.Link; text: "Show all"; busyText: "Loading"; showFocus: true }
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            Button { kind: Button.Link; text: "Show all"; busyText: "Loading"; enabled: false }
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            Button { kind: Button.Link; text: "Show all"; busyText: "Loading"; busy: true }
        }
        Label { text: "Toast"; kind: Label.Secondary; color: Theme.muted }
        Label { text: "Icon"; kind: Label.Strong; Layout.preferredWidth: 96; Layout.maximumWidth: 96 }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            IconButton { iconName: "copy"; tip: "Copy" }
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            IconButton { iconName: "copy"; tip: "Copy"; showHovered: true }
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            IconButton { iconName: "copy"; tip: "Copy"; showPressed: true }
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            IconButton { iconName: "copy"; tip: "Copy"; showFocus: true }
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            IconButton { iconName: "copy"; tip: "Copy"; enabled: false }
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            IconButton { iconName: "copy"; tip: "Copy"; busy: true }
        }
        Item { implicitHeight: 1; implicitWidth: 1 }
        Label { text: "Text field"; kind: Label.Strong; Layout.preferredWidth: 96; Layout.maximumWidth: 96 }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            TextField { width: parent.width; text: "Inês"; input.Accessible.name: "Name" }
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            TextField { width: parent.width; text: "Inês"; input.Accessible.name: "Name"; showHovered: true }
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            TextField { width: parent.width; text: "Inês"; input.Accessible.name: "Name"; showFocus: true }
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            TextField { width: parent.width; text: "Inês"; input.Accessible.name: "Name"; showFocus: true }
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            TextField { width: parent.width; text: "Inês"; input.Accessible.name: "Name"; enabled: false }
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            TextField { width: parent.width; text: "ines.exa"; input.Accessible.name: "Name"; busy: true }
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            TextField { width: parent.width; text: "PRT"; input.Accessible.name: "Country"; FieldGround { width: parent.width; height: 32; failed: true; color: "transparent" } }
        }
        Label { text: "Select"; kind: Label.Strong; Layout.preferredWidth: 96; Layout.maximumWidth: 96 }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            Select { width: parent.width; options: ["Portugal", "Spain"]; currentIndex: 0; box.Accessible.name: "Country" }
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            Select { width: parent.width; options: ["Portugal", "Spain"]; currentIndex: 0; box.Accessible.name: "Country"; showHovered: true }
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            Select { width: parent.width; options: ["Portugal", "Spain"]; currentIndex: 0; box.Accessible.name: "Country"; showFocus: true }
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            Select { width: parent.width; options: ["Portugal", "Spain"]; currentIndex: 0; box.Accessible.name: "Country"; showFocus: true }
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            Select { width: parent.width; options: ["Portugal", "Spain"]; currentIndex: 0; box.Accessible.name: "Country"; enabled: false }
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            Select { width: parent.width; options: ["Portugal", "Spain"]; placeholder: "Loading"; box.Accessible.name: "Country"; busy: true }
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            Select { width: parent.width; placeholder: "Choose"; options: ["Portugal", "Spain"]; box.Accessible.name: "Country"; FieldGround { width: parent.width; height: 32; failed: true; color: "transparent" } }
        }
        Label { text: "Switch"; kind: Label.Strong; Layout.preferredWidth: 96; Layout.maximumWidth: 96 }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            Row {
                spacing: 8
                Switch { Accessible.name: "Off" }
                Switch { Accessible.name: "On"; checked: true }
            }
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            Row {
                spacing: 8
                Switch { Accessible.name: "Off"; showHovered: true }
                Switch { Accessible.name: "On"; checked: true; showHovered: true }
            }
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            Row {
                spacing: 8
                Switch { Accessible.name: "Off"; showPressed: true }
                Switch { Accessible.name: "On"; checked: true; showPressed: true }
            }
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            Row {
                spacing: 8
                Switch { Accessible.name: "Off"; showFocus: true }
                Switch { Accessible.name: "On"; checked: true; showFocus: true }
            }
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            Row {
                spacing: 8
                Switch { Accessible.name: "Off"; enabled: false }
                Switch { Accessible.name: "On"; checked: true; enabled: false }
            }
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            Switch { Accessible.name: "On"; checked: true; busy: true }
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            Switch { Accessible.name: "Off"; failed: true }
        }
        Label { text: "Check, radio"; kind: Label.Strong; Layout.preferredWidth: 96; Layout.maximumWidth: 96 }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            Row {
                spacing: 8
                Check { Accessible.name: "Off" }
                Check { Accessible.name: "On"; checked: true }
                Radio { Accessible.name: "Off"; autoExclusive: false }
                Radio { Accessible.name: "On"; autoExclusive: false; checked: true }
            }
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            Row {
                spacing: 8
                Check { Accessible.name: "Off"; showHovered: true }
                Check { Accessible.name: "On"; checked: true; showHovered: true }
                Radio { Accessible.name: "Off"; autoExclusive: false; showHovered: true }
                Radio { Accessible.name: "On"; autoExclusive: false; checked: true; showHovered: true }
            }
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            Row {
                spacing: 8
                Check { Accessible.name: "Off"; showPressed: true }
                Check { Accessible.name: "On"; checked: true; showPressed: true }
                Radio { Accessible.name: "Off"; autoExclusive: false; showPressed: true }
                Radio { Accessible.name: "On"; autoExclusive: false; checked: true; showPressed: true }
            }
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            Row {
                spacing: 8
                Check { Accessible.name: "Off"; showFocus: true }
                Check { Accessible.name: "On"; checked: true; showFocus: true }
                Radio { Accessible.name: "Off"; autoExclusive: false; showFocus: true }
                Radio { Accessible.name: "On"; autoExclusive: false; checked: true; showFocus: true }
            }
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            Row {
                spacing: 8
                Check { Accessible.name: "Off"; enabled: false }
                Check { Accessible.name: "On"; checked: true; enabled: false }
                Radio { Accessible.name: "Off"; autoExclusive: false; enabled: false }
                Radio { Accessible.name: "On"; autoExclusive: false; checked: true; enabled: false }
            }
        }
        Item { implicitHeight: 1; implicitWidth: 1 }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 128
            implicitHeight: 32
            Check { Accessible.name: "Off"; failed: true }
        }
    }
}
