import QtQuick
import Amphora

/// The drill: words or kit, then what came of it. Nothing on this computer is changed.
Sheet {
    id: root

    required property DrillModel model

    readonly property bool asking: model.step === DrillModel.Source || model.step === DrillModel.Running
    readonly property bool running: model.step === DrillModel.Running

    name: "drill.sheet"
    visible: model.step !== DrillModel.Closed
    title: asking ? qsTr("Would you come back?") : qsTr("The drill is done")
    subtitle: asking ? qsTr("Your key is opened apart from this computer's data, and your streams are asked of your nodes. Nothing is changed.") : ""
    onCancelled: model.closed()
    actions: [
        Button {
            objectName: "drill.cancel"
            visible: root.asking
            text: qsTr("Cancel")
            onClicked: root.dismiss()
        },
        Button {
            objectName: "drill.start"
            visible: root.asking
            kind: Button.Primary
            iconName: "life-buoy"
            text: qsTr("Start the drill")
            busy: root.running
            busyText: qsTr("Comparing")
            onClicked: root.model.startWanted()
        },
        Button {
            objectName: "drill.done"
            visible: !root.asking
            focus: visible
            kind: Button.Primary
            text: qsTr("Done")
            onClicked: root.dismiss()
        }
    ]

    Column {
        width: parent.width
        spacing: 16
        bottomPadding: 24

        Banner {
            objectName: "drill.problem"
            x: 24
            width: parent.width - 48
            visible: root.asking && root.model.problemTitle !== ""
            kind: Banner.Bad
            title: root.model.problemTitle
            text: root.model.problemText
            code: root.model.problemCode
        }
        Segments {
            objectName: "drill.way"
            anchors { left: parent.left; leftMargin: 24 }
            visible: root.asking
            enabled: !root.running
            //: What a drill begins with.
            label: qsTr("Come back with")
            options: [qsTr("24 words or seed"), qsTr("Recovery kit")]
            currentIndex: root.model.byKit ? 1 : 0
            onChosen: index => root.model.byKit = index === 1
        }
        TextBox {
            objectName: "drill.secret"
            x: 24
            width: parent.width - 48
            visible: root.asking && !root.model.byKit
            enabled: !root.running
            focus: visible
            mono: true
            label: qsTr("The words from your paper")
            placeholder: qsTr("first second third …")
            hint: qsTr("Amphora's own 24 words. Words of a wallet are not wanted here.")
            error: root.model.secretError
            text: root.model.secret
            onEdited: text => root.model.secret = text
        }
        Row {
            x: 24
            width: parent.width - 48
            visible: root.asking && root.model.byKit
            spacing: 12
            Button {
                id: choose
                objectName: "drill.kit"
                enabled: !root.running
                iconName: "file-key"
                text: qsTr("Choose a kit…")
                onClicked: root.model.kitWanted()
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, parent.width - choose.width - 12)
                text: root.model.kit.toString() !== "" ? TextKit.fileName(root.model.kit) : qsTr("No file chosen")
                color: root.model.kit.toString() !== "" ? Theme.text : Theme.muted
            }
        }
        TextField {
            objectName: "drill.passphrase"
            x: 24
            width: parent.width - 48
            visible: root.asking && root.model.byKit
            enabled: !root.running
            secret: true
            label: qsTr("Passphrase of the kit")
            error: root.model.kitError
            text: root.model.passphrase
            onEdited: text => root.model.passphrase = text
            onAccepted: root.model.startWanted()
        }
        Banner {
            objectName: "drill.result"
            x: 24
            width: parent.width - 48
            visible: !root.asking
            kind: root.model.resultKind
            title: root.model.resultTitle
            text: root.model.resultText
        }
        Column {
            x: 24
            width: parent.width - 48
            visible: !root.asking
            spacing: 12

            Repeater {
                model: root.model.rows
                DrillLine {}
            }
        }
    }
}
