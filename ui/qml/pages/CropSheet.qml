import QtQuick
import Amphora

/// Which part of a picture is used: moved by hand or arrow keys, larger and smaller by wheel, slider, + and −, with a look at the result.
Sheet {
    id: root

    required property PictureEditor model

    readonly property bool saving: model.step === PictureEditor.Saving

    name: "crop.sheet"
    visible: model.step === PictureEditor.Cutting || saving
    preferredWidth: Theme.sheetMedium
    title: model.banner ? qsTr("Place your banner") : qsTr("Place your picture")
    subtitle: model.fileText
    onCancelled: model.cancelWanted()
    onOpened: view.forceActiveFocus()
    actions: [
        Button {
            objectName: "crop.cancel"
            text: qsTr("Cancel")
            onClicked: root.dismiss()
        },
        Button {
            objectName: "crop.accept"
            kind: Button.Primary
            text: root.model.banner ? qsTr("Use banner") : qsTr("Use picture")
            busy: root.saving
            //: While a picture is cut.
            busyText: qsTr("Cutting")
            onClicked: root.model.acceptWanted()
        }
    ]

    Column {
        x: 24
        width: parent.width - 48
        spacing: 16
        topPadding: Theme.focusGap + Theme.focusRing
        bottomPadding: 20

        Banner {
            objectName: "crop.problem"
            width: parent.width
            visible: root.model.problemTitle !== ""
            kind: Banner.Bad
            title: root.model.problemTitle
            text: root.model.problemText
            code: root.model.problemCode
        }
        CropItem {
            id: view
            objectName: "crop.view"
            width: parent.width
            height: Math.round(Math.min(320, width * 0.58))
            editor: root.model
            ground: Theme.sunken
            veil: Theme.veil
            edge: Theme.dark ? Theme.text : Theme.raised
            Accessible.role: Accessible.Graphic
            Accessible.focusable: true
            Accessible.name: qsTr("The part of the picture that is used")
            //: Spoken after the name of the picture that is being placed; %1 says where the part is.
            Accessible.description: qsTr("%1. Arrow keys move it, plus and minus change its size, Home shows all of it.").arg(root.model.partText)

            FocusRing {
                shown: view.activeFocus
                inner: Theme.radiusCard
            }
        }
        Item {
            width: parent.width
            height: Math.max(preview.height, zoom.height)

            Row {
                id: zoom
                anchors { left: parent.left; verticalCenter: parent.verticalCenter }
                spacing: 4
                IconButton {
                    objectName: "crop.smaller"
                    iconName: "minus"
                    tip: qsTr("Show more of the picture")
                    enabled: root.model.zoom > 1
                    onClicked: root.model.zoomAt(1 / 1.15, 0.5, 0.5)
                }
                Slider {
                    objectName: "crop.zoom"
                    width: Math.min(220, root.width - 48 - 80 - preview.width)
                    from: 1
                    to: Math.max(1.001, root.model.zoomMax)
                    value: root.model.zoom
                    stepSize: 0.05
                    enabled: root.model.zoomMax > 1
                    //: Spoken name of the slider under a picture that is being placed.
                    label: qsTr("Size of the picture")
                    continuous: true
                    onMoved: root.model.zoom = value
                }
                IconButton {
                    objectName: "crop.larger"
                    iconName: "plus"
                    tip: qsTr("Show less of the picture, larger")
                    enabled: root.model.zoom < root.model.zoomMax
                    onClicked: root.model.zoomAt(1.15, 0.5, 0.5)
                }
            }
            Row {
                id: preview
                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                spacing: 12
                Repeater {
                    model: root.model.banner ? [Qt.size(root.width < 560 ? 132 : 220, root.width < 560 ? 24 : 40)] : [Qt.size(72, 72), Qt.size(48, 48), Qt.size(24, 24)]
                    CropItem {
                        required property size modelData

                        anchors.verticalCenter: parent.verticalCenter
                        width: modelData.width
                        height: modelData.height
                        radius: Theme.radiusControl
                        only: true
                        editor: root.model
                        ground: Theme.surface
                        Accessible.ignored: true
                    }
                }
            }
        }
        Row {
            width: parent.width
            spacing: 8
            Icon {
                y: (kept.lineSize - height) / 2
                icon: "shield-check"
            }
            Label {
                id: kept
                width: parent.width - 24
                text: qsTr("Only the pixels are kept. Place, camera and time that the file names stay out.")
                kind: Label.Secondary
                color: Theme.muted
                wrapMode: Text.Wrap
            }
        }
    }
}
