#include "app/scene.h"

#include <QCoreApplication>

using amphora::ui::Faces, amphora::ui::ShellModel;

void forgetStates(Faces &faces)
{
    for (auto *text : {&faces.profile.problemTitle, &faces.profile.problemText, &faces.profile.problemCode, &faces.profile.problemAction, &faces.unlock.passphraseError,
                       &faces.streams.problemTitle, &faces.streams.problemText, &faces.home.bio})
        text->clear();
    faces.drill.step = amphora::ui::DrillModel::Step::Closed;
    faces.drill.told();
    faces.files.isOpen = false;
    faces.files.error.clear();
    faces.files.told();
    faces.link.step = amphora::ui::LinkModel::Step::Closed;
    faces.link.told();
    faces.nodes.isOffline = faces.settings.isOffline = faces.unlock.wantsPassphrase = false;
    faces.shell.setProperty("syncMood", QVariant::fromValue(ShellModel::Mood::Calm));
}

std::vector<Scene> shotStates()
{
    const auto words = [](const char *text) { return QCoreApplication::translate("ErrorWords", text); };
    const auto page = [](Faces &faces, const char *name) {
        faces.shell.setProperty("gate", QVariant::fromValue(ShellModel::Gate::Open));
        faces.shell.open(QString::fromLatin1(name));
    };
    return {{QStringLiteral("02b-home-empty"),
             [page](Faces &faces) {
                 faces.home.review.clear();
                 faces.home.recent.clear();
                 auto copies = faces.home.copies.rows();
                 copies.resize(1);
                 faces.home.copies.set(std::move(copies));
                 faces.home.bio.clear();
                 faces.home.told();
                 faces.shell.setProperty("toReview", 0);
                 page(faces, "home");
             }},
            {QStringLiteral("03e-profile-locked"),
             [page, words](Faces &faces) {
                 auto &profile = faces.profile;
                 profile.problemTitle = words("The keyring or vault that holds your key is locked.");
                 profile.problemText = words("Your key is still there, nothing was changed.") + QLatin1Char(' ') + words("Unlock it and try again.");
                 profile.problemCode = QStringLiteral("E-KEY-LOCKED");
                 profile.problemAction = QCoreApplication::translate("amphora::ui::ProfilePresenter", "Unlock");
                 profile.canPublish = false;
                 profile.changeCount = 0; // The draft is sealed; what is published is shown.
                 profile.savedText.clear();
                 for (auto *field : {&profile.description, &profile.url, &profile.homeLocation}) {
                     field->isEdited = false;
                     field->told();
                 }
                 auto versions = profile.versions.rows();
                 versions.erase(versions.begin());
                 profile.versions.set(std::move(versions));
                 profile.told();
                 page(faces, "profile");
             }},
            {QStringLiteral("11e-streams-failed"),
             [page, words](Faces &faces) {
                 auto &streams = faces.streams;
                 streams.listState = amphora::ui::StreamsModel::ListState::Failed;
                 streams.problemTitle = words("A file of this data folder is damaged or missing.");
                 streams.problemText = words("The damaged file was kept as it is; nothing was overwritten.") + QStringLiteral(" E-DB-DAMAGED");
                 streams.told();
                 page(faces, "streams");
             }},
            {QStringLiteral("12d-nodes-offline"),
             [page](Faces &faces) {
                 faces.nodes.isOffline = true;
                 faces.nodes.told();
                 faces.shell.setProperty("syncText", QCoreApplication::translate("amphora::ui::ShellPresenter", "Offline"));
                 faces.shell.setProperty("syncShort", QCoreApplication::translate("amphora::ui::ShellPresenter", "Offline"));
                 faces.shell.setProperty("syncMood", QVariant::fromValue(ShellModel::Mood::Warn));
                 page(faces, "nodes");
             }},
            {QStringLiteral("15h-offline"),
             [page](Faces &faces) {
                 faces.settings.isOffline = true;
                 faces.settings.told();
                 faces.settings.show(QStringLiteral("network"));
                 page(faces, "settings");
             }},
            {QStringLiteral("16b-vault"),
             [](Faces &faces) {
                 const auto said = [](const char *text) { return QCoreApplication::translate("amphora::ui::UnlockPresenter", text); };
                 faces.unlock.wantsPassphrase = true;
                 faces.unlock.title = said("Your vault is locked");
                 faces.unlock.text = said("Your key is in an encrypted file on this computer. Its passphrase opens it.");
                 faces.unlock.openText = said("Open vault");
                 faces.unlock.passphraseError = QCoreApplication::translate("ErrorWords", "The passphrase does not fit.");
                 faces.unlock.howText.clear();
                 faces.unlock.code = QStringLiteral("E-PASSPHRASE");
                 faces.unlock.told();
                 faces.shell.setProperty("gate", QVariant::fromValue(ShellModel::Gate::Locked));
             }},
            {QStringLiteral("17-failed"), [words](Faces &faces) {
                 faces.shell.problemTitle = words("A file of this data folder is damaged or missing.");
                 faces.shell.problemSafe = words("The damaged file was kept as it is; nothing was overwritten.");
                 faces.shell.problemText = words("Put a backup in its place, or start Amphora with another data folder (--home FOLDER) and restore there with your 24 words.");
                 faces.shell.problemCode = QStringLiteral("E-DB-DAMAGED");
                 faces.shell.setProperty("gate", QVariant::fromValue(ShellModel::Gate::Failed));
             }}};
}

void findInDemo(ShellModel &shell)
{
    const auto row = [](const char *section, const char *icon, const char *title, const char *detail, const char *aside) {
        amphora::ui::FoundRow found;
        found.section = QString::fromUtf8(section);
        found.iconName = QString::fromUtf8(icon);
        found.title = QString::fromUtf8(title);
        found.detail = QString::fromUtf8(detail);
        found.aside = QString::fromUtf8(aside);
        return found;
    };
    shell.setQuery(QStringLiteral("prof"));
    shell.setFound({row("Actions", "user-round-pen", "Publish the profile…", "3 changes", ""),
                    row("Streams", "circle-user-round", "Profile", "basicProfile, 26 events", "kjzl6cwe1j…ergkw"),
                    row("Streams", "braces", "BasicProfile", "Schema, 1 event", "k3y52l7qbv…p0dc"),
                    row("Help", "book-open", "3. Profile and publishing", "Page Profile: type. Everything is kept as a draft …", "")});
}
