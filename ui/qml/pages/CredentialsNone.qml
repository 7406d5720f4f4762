import QtQuick
import Amphora

/// Why no credential is listed, and what can be done about it.
EmptyState {
    id: root

    required property CredentialsModel model

    readonly property int listState: model.listState

    objectName: "credentials.none"
    width: Math.min(parent.width - 48, 420)
    drawing: listState === CredentialsModel.Failed ? "clear" : "credentials"
    title: {
        switch (listState) {
        case CredentialsModel.Nothing: return qsTr("Nobody has issued you anything yet");
        case CredentialsModel.Locked: return qsTr("Unlock to see your credentials");
        default: return model.problemTitle;
        }
    }
    text: {
        switch (listState) {
        case CredentialsModel.Nothing: return qsTr("A credential is a signed statement about you: a library card, a degree, a badge. Bring in one you have.");
        case CredentialsModel.Locked: return qsTr("They are sealed with your key, which is locked. Nothing of them can be read or searched until then.");
        default: return model.problemText;
        }
    }
    actionText: listState === CredentialsModel.Nothing ? qsTr("Import a credential") : listState === CredentialsModel.Locked ? qsTr("Unlock") : ""
    actionIcon: listState === CredentialsModel.Nothing ? "download" : "lock-open"
    secondText: listState === CredentialsModel.Nothing ? qsTr("Paste") : listState === CredentialsModel.Failed ? qsTr("Try again") : ""
    code: listState === CredentialsModel.Failed ? model.problemCode : ""
    note: listState === CredentialsModel.Nothing ? qsTr("You can also drop a file or a picture of a badge anywhere here.") : ""
    onActionClicked: listState === CredentialsModel.Locked ? model.unlockWanted() : model.taking.fileWanted()
    onSecondClicked: listState === CredentialsModel.Failed ? model.shown() : model.taking.pasteWanted()
}
