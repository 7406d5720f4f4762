import QtQuick
import Amphora

/// Handing a credential on: whom it is for, what they may read, and exactly what they get.
Sheet {
    id: root

    required property CredentialExportModel model

    readonly property CredentialPresentModel present: model.present
    readonly property bool choosing: model.state === CredentialExportModel.Open
    /// Not about the one that it was opened for.
    readonly property bool ofAll: model.audience === CredentialExportModel.Me && model.all
    readonly property bool saved: model.state === CredentialExportModel.Saved
    readonly property bool wide: width >= 800 * Theme.textScale
    readonly property int sideWidth: Math.round(256 * Theme.pictureScale)
    readonly property bool nothingToSee: model.audience === CredentialExportModel.Verifier && present.blocked !== ""
    readonly property int seenWidth: nothingToSee ? 0 : Math.round(312 * Theme.pictureScale)

    name: "export.sheet"
    visible: model.state !== CredentialExportModel.Closed
    preferredWidth: saved ? Theme.sheetMedium : Theme.sheetLarge
    //: %1 is the title of a credential.
    title: saved ? model.savedTitle : ofAll ? qsTr("Back up all credentials") : model.title !== "" ? qsTr("Export %1").arg(model.title) : qsTr("Export a credential")
    note: choosing && !nothingToSee ? model.footText : ""
    mark: CredentialTile {
        visible: root.choosing && root.wide && !root.ofAll
        side: 32
        iconName: root.model.symbol
        tone: root.model.tone
    }
    standing: Chip {
        visible: root.choosing && root.wide && !root.ofAll
        text: root.model.chipText
        iconName: root.model.chipIcon
        kind: root.model.chipKind
    }
    onCancelled: model.closed()
    actions: [
        Button {
            objectName: "export.cancel"
            visible: !root.saved
            text: root.present.done && root.model.audience === CredentialExportModel.Verifier ? qsTr("Done") : qsTr("Cancel")
            onClicked: root.dismiss()
        },
        Button {
            objectName: "export.copy"
            visible: root.choosing && root.model.audience === CredentialExportModel.Wallet
            iconName: copied.running ? "check" : "copy"
            text: copied.running ? qsTr("Copied") : qsTr("Copy")
            onClicked: {
                root.model.copyWanted();
                copied.restart();
            }
            Timer {
                id: copied
                interval: 1600
            }
        },
        Button {
            objectName: "present.copy"
            visible: root.choosing && root.model.audience === CredentialExportModel.Verifier && root.present.done
            iconName: taken.running ? "check" : "copy"
            text: taken.running ? qsTr("Copied") : qsTr("Copy")
            onClicked: {
                root.present.copyWanted();
                taken.restart();
            }
            Timer {
                id: taken
                interval: 1600
            }
        },
        Button {
            objectName: "present.sign"
            visible: root.choosing && root.model.audience === CredentialExportModel.Verifier && !root.present.done && root.present.blocked === ""
            kind: Button.Primary
            iconName: "signature"
            text: qsTr("Sign and show")
            busy: root.present.busy
            busyText: qsTr("Signing")
            onClicked: root.present.signWanted()
        },
        Button {
            objectName: "export.save"
            visible: root.choosing && (root.model.audience !== CredentialExportModel.Verifier || root.present.done)
            enabled: root.model.busy || root.model.canSave
            kind: Button.Primary
            iconName: "download"
            //: Opens the desktop's file window.
            text: qsTr("Save file…")
            busy: root.model.busy
            busyText: root.model.audience === CredentialExportModel.Me ? qsTr("Sealing") : qsTr("Writing")
            onClicked: root.model.saveWanted()
        },
        Button {
            objectName: "export.check"
            visible: root.saved && root.model.checkable
            iconName: "scan-eye"
            text: qsTr("Check this file")
            onClicked: root.model.checkFileWanted()
        },
        Button {
            objectName: "export.done"
            visible: root.saved
            kind: Button.Primary
            text: qsTr("Done")
            onClicked: root.dismiss()
        }
    ]

    Item {
        id: panes

        readonly property bool mirrored: LayoutMirroring.enabled

        width: parent.width
        height: root.choosing ? (root.wide ? Math.max(496, side.height, what.height, seen.height) : seen.y + seen.height) : plain.height

        Column {
            id: plain
            x: 24
            width: parent.width - 48
            visible: !root.choosing
            spacing: 16
            bottomPadding: 24

            Banner {
                objectName: "export.failed"
                width: parent.width
                visible: root.model.state === CredentialExportModel.Failed
                kind: Banner.Bad
                title: root.model.problemTitle
                text: root.model.problemText
                code: root.model.problemCode
            }
            CredentialSaved {
                width: parent.width
                visible: root.saved
                model: root.model
            }
        }
        Divider {
            width: parent.width
            visible: root.choosing
        }
        Rectangle {
            anchors { fill: seen; topMargin: 1 }
            visible: seen.visible
            color: Theme.fill
        }
        Column {
            id: side
            x: root.wide && panes.mirrored ? parent.width - width : 0
            width: root.wide ? root.sideWidth : parent.width
            visible: root.choosing
            padding: 24
            spacing: 12

            CredentialAudiences {
                width: parent.width - 48
                model: root.model
            }
            Row {
                objectName: "export.cannot"
                width: parent.width - 48
                visible: root.model.cannotText !== "" && (root.present.blocked === "" || root.model.audience !== CredentialExportModel.Verifier)
                spacing: 8
                Icon {
                    id: cannotMark
                    icon: "info"
                }
                Label {
                    width: parent.width - cannotMark.width - 8
                    text: root.model.cannotText
                    kind: Label.Secondary
                    color: Theme.muted
                    wrapMode: Text.Wrap
                }
            }
        }
        Divider {
            x: panes.mirrored ? parent.width - side.width : side.width
            visible: root.choosing && root.wide
            width: 1
            height: parent.height
        }
        Column {
            id: what
            x: !root.wide ? 0 : panes.mirrored ? seen.width : side.width
            y: root.wide ? 0 : side.height
            width: root.wide ? parent.width - side.width - seen.width : parent.width
            visible: root.choosing
            padding: 24
            spacing: 16

            Banner {
                objectName: "export.problem"
                width: parent.width - 48
                visible: root.model.problemTitle !== ""
                kind: Banner.Bad
                title: root.model.problemTitle
                text: root.model.problemText
                code: root.model.problemCode
            }
            Loader {
                width: parent.width - 48
                sourceComponent: [backup, wallet, verifier, paper][root.model.audience]
            }
        }
        Divider {
            x: panes.mirrored ? seen.width : what.x + what.width
            visible: seen.visible && root.wide
            width: 1
            height: parent.height
        }
        Item {
            id: seen
            x: !root.wide || panes.mirrored ? 0 : parent.width - width
            y: root.wide ? 0 : what.y + what.height
            width: root.wide ? root.seenWidth : parent.width
            height: root.wide ? Math.max(496, preview.height + 48, side.height, what.height) : preview.height > 0 ? preview.height + 48 : 0
            visible: root.choosing && !root.nothingToSee

            Loader {
                id: preview
                x: 24
                y: 24
                width: parent.width - 48
                sourceComponent: root.model.audience === CredentialExportModel.Verifier ? shown : root.model.audience === CredentialExportModel.Paper ? page : facts
            }
        }
    }
    Component {
        id: backup
        CredentialForMe { model: root.model }
    }
    Component {
        id: wallet
        CredentialForWallet { model: root.model }
    }
    Component {
        id: verifier
        CredentialForVerifier {
            model: root.present
            onPaperWanted: root.model.audienceChosen(CredentialExportModel.Paper)
        }
    }
    Component {
        id: paper
        CredentialForPaper { model: root.model }
    }
    Component {
        id: facts
        CredentialGoesOut { model: root.model }
    }
    Component {
        id: page
        CredentialPagePreview { model: root.model }
    }
    Component {
        id: shown
        CredentialSeen {
            model: root.present
            title: root.model.title
            issuer: root.model.issuer
            symbol: root.model.symbol
            tone: root.model.tone
        }
    }
}
