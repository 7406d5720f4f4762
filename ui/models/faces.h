#pragma once

#include "ui/models/accounts_model.h"
#include "ui/models/credential_export_model.h"
#include "ui/models/credential_ledger_model.h"
#include "ui/models/credentials_model.h"
#include "ui/models/drill_model.h"
#include "ui/models/files_model.h"
#include "ui/models/help_model.h"
#include "ui/models/home_model.h"
#include "ui/models/link_model.h"
#include "ui/models/nodes_model.h"
#include "ui/models/picture_editor.h"
#include "ui/models/profile_editor.h"
#include "ui/models/recovery_model.h"
#include "ui/models/settings_model.h"
#include "ui/models/shell_model.h"
#include "ui/models/streams_model.h"
#include "ui/models/unlock_model.h"
#include "ui/models/welcome_model.h"

namespace amphora::ui {

/// The view-models of the window, as Main.qml requires them. Whoever owns the engine keeps one of these and fills it.
struct Faces {
    ShellModel shell;
    WelcomeModel welcome;
    UnlockModel unlock;
    HomeModel home;
    ProfileEditor profile;
    PictureEditor pictures;
    NodesModel nodes;
    RecoveryModel recovery;
    StreamsModel streams;
    CredentialsModel credentials;
    CredentialIssueModel issuing;
    CredentialExportModel exporting;
    CredentialLedgerModel ledger;
    DrillModel drill;
    SettingsModel settings;
    HelpModel help;
    FilesModel files;
    AccountsModel accounts;
    LinkModel link;

    QVariantMap properties()
    {
        return {{QStringLiteral("shell"), QVariant::fromValue(&shell)},     {QStringLiteral("welcome"), QVariant::fromValue(&welcome)},
                {QStringLiteral("unlock"), QVariant::fromValue(&unlock)},   {QStringLiteral("home"), QVariant::fromValue(&home)},
                {QStringLiteral("profile"), QVariant::fromValue(&profile)}, {QStringLiteral("nodes"), QVariant::fromValue(&nodes)},
                {QStringLiteral("pictures"), QVariant::fromValue(&pictures)},
                {QStringLiteral("recovery"), QVariant::fromValue(&recovery)}, {QStringLiteral("drill"), QVariant::fromValue(&drill)},
                {QStringLiteral("settings"), QVariant::fromValue(&settings)}, {QStringLiteral("help"), QVariant::fromValue(&help)},
                {QStringLiteral("files"), QVariant::fromValue(&files)},
                {QStringLiteral("streams"), QVariant::fromValue(&streams)}, {QStringLiteral("credentials"), QVariant::fromValue(&credentials)},
                {QStringLiteral("issuing"), QVariant::fromValue(&issuing)}, {QStringLiteral("exporting"), QVariant::fromValue(&exporting)},
                {QStringLiteral("ledger"), QVariant::fromValue(&ledger)}, {QStringLiteral("accounts"), QVariant::fromValue(&accounts)},
                {QStringLiteral("link"), QVariant::fromValue(&link)}};
    }
};

} // namespace amphora::ui
