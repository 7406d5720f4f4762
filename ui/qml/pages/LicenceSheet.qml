import QtQuick
import Amphora

/// The terms of one part of the program, whole.
Sheet {
    id: root

    required property SettingsModel model

    name: "settings.licence"
    visible: model.licence !== ""
    preferredWidth: Math.round(Theme.sheetMedium * Math.min(1.5, Theme.textScale))
    title: model.licenceTitle
    subtitle: model.licenceTerms
    onCancelled: model.licenceClosed()
    onClosed: model.licenceClosed()
    actions: [
        Button {
            objectName: "settings.licence.done"
            focus: true
            text: qsTr("Close")
            onClicked: root.dismiss()
        }
    ]

    Column {
        width: parent.width
        spacing: 12
        bottomPadding: 24

        Repeater {
            model: root.visible ? root.model.licenceText : []

            Label {
                required property string modelData
                x: 24
                width: parent.width - 48
                text: modelData
                kind: Label.Hex
                elide: Text.ElideNone
                wrapMode: Text.Wrap
                LayoutMirroring.enabled: false
            }
        }
    }
}
