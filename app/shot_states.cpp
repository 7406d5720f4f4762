#include "app/scene.h"

#include <QCoreApplication>

namespace amphora {

using ui::Faces, ui::ShellModel;
using KitStep = ui::RecoveryModel::KitStep;
using ui::WelcomeModel;

void forgetStates(Faces &faces)
{
    for (auto *text : {&faces.profile.problemTitle, &faces.profile.problemText, &faces.profile.problemCode, &faces.profile.problemAction, &faces.unlock.passphraseError,
                       &faces.streams.problemTitle, &faces.streams.problemText, &faces.streams.problemCode, &faces.home.bio,
                       &faces.welcome.passphrase, &faces.recovery.passphrase})
        text->clear();
    faces.profile.isProblemLock = false;
    faces.welcome.keyPlace = WelcomeModel::KeyPlace::Keyring;
    faces.welcome.keyring = WelcomeModel::Keyring::Ready;
    faces.welcome.busy = faces.welcome.canCancel = false;
    faces.welcome.told();
    faces.recovery.kitStep = KitStep::NoKit;
    faces.recovery.told();
    faces.drill.step = ui::DrillModel::Step::Closed;
    faces.drill.told();
    faces.files.isOpen = false;
    faces.files.error.clear();
    faces.files.told();
    faces.link.step = ui::LinkModel::Step::Closed;
    faces.link.told();
    faces.nodes.uploadKey.clear();
    faces.nodes.told();
    faces.nodes.isOffline = faces.settings.isOffline = faces.unlock.wantsPassphrase = false;
    lockKey(faces, false);
    auto sync = faces.shell.sync();
    sync.mood = ShellModel::Mood::Calm;
    faces.shell.setSync(sync);
}

void lockKey(Faces &faces, bool locked)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("amphora::ui::ShellPresenter", text); };
    faces.shell.setKeyring({words(locked ? "Key locked" : "Keyring open"), words(locked ? "Locked" : "Open"), !locked, locked ? ShellModel::Mood::Warn : ShellModel::Mood::Calm});
}

namespace {

/// What the status bar says of sync while it is not in step.
void saySync(Faces &faces, const char *text, const char *brief, ShellModel::Mood mood = ShellModel::Mood::Calm)
{
    const auto words = [](const char *source) { return QCoreApplication::translate("amphora::ui::ShellPresenter", source); };
    faces.shell.setSync({words(text), words(brief), faces.shell.sync().jobs, mood});
}

} // namespace

std::vector<Scene> shotStates()
{
    const auto words = [](const char *text) { return QCoreApplication::translate("ErrorWords", text); };
    const auto page = [](Faces &faces, const char *name) {
        faces.shell.setGate(ShellModel::Gate::Open);
        faces.shell.open(QString::fromLatin1(name));
    };
    return {{QStringLiteral("01h-vault"),
             [](Faces &faces) {
                 faces.welcome.step = WelcomeModel::Step::Place;
                 faces.welcome.keyPlace = WelcomeModel::KeyPlace::Vault;
                 faces.welcome.passphrase = QStringLiteral("amber tunnel");
                 faces.welcome.told();
                 faces.shell.setGate(ShellModel::Gate::Welcome);
             }},
            {QStringLiteral("01i-look-waiting"),
             [](Faces &faces) {
                 faces.welcome.step = WelcomeModel::Step::Look;
                 faces.welcome.busy = faces.welcome.canCancel = true;
                 faces.welcome.told();
                 faces.shell.setGate(ShellModel::Gate::Welcome);
             }},
            {QStringLiteral("01j-keyring-waiting"),
             [](Faces &faces) {
                 faces.welcome.step = WelcomeModel::Step::Place;
                 faces.welcome.keyring = WelcomeModel::Keyring::Locked;
                 faces.welcome.busy = faces.welcome.canCancel = true;
                 faces.welcome.told();
                 faces.shell.setGate(ShellModel::Gate::Welcome);
             }},
            {QStringLiteral("14e-kit"),
             [page](Faces &faces) {
                 faces.recovery.kitStep = KitStep::Passphrase;
                 faces.recovery.passphrase = QStringLiteral("x");
                 faces.recovery.told();
                 page(faces, "keys");
             }},
            {QStringLiteral("02b-home-empty"),
             [page](Faces &faces) {
                 faces.home.review.clear();
                 faces.home.recent.clear();
                 auto copies = faces.home.copies.rows();
                 copies.resize(1);
                 faces.home.copies.set(std::move(copies));
                 faces.home.bio.clear();
                 faces.home.told();
                 faces.shell.setToReview(0);
                 saySync(faces, "Only on this computer", "No node");
                 page(faces, "home");
             }},
            {QStringLiteral("03e-profile-locked"),
             [page, words](Faces &faces) {
                 auto &profile = faces.profile;
                 profile.isProblemLock = true;
                 profile.problemTitle = QCoreApplication::translate("amphora::ui::ProfilePresenter", "Your key is locked.");
                 profile.problemText = QCoreApplication::translate("amphora::ui::ProfilePresenter", "Your draft is sealed with it; what is published can be read.");
                 profile.problemAction = QCoreApplication::translate("amphora::ui::ProfilePresenter", "Unlock");
                 lockKey(faces);
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
                 streams.listState = ui::StreamsModel::ListState::Failed;
                 streams.problemTitle = words("A file of this data folder is damaged or missing.");
                 streams.problemText = words("The damaged file was kept as it is; nothing was overwritten.");
                 streams.problemCode = QStringLiteral("E-DB-DAMAGED");
                 streams.stream.state = ui::StreamModel::State::Closed;
                 streams.stream.told();
                 streams.told();
                 page(faces, "streams");
             }},
            {QStringLiteral("12b-first-upload"),
             [page](Faces &faces) {
                 page(faces, "nodes");
                 faces.nodes.uploadKey = QStringLiteral("n4");
                 faces.nodes.told();
             }},
            {QStringLiteral("12c-no-nodes"),
             [page](Faces &faces) {
                 page(faces, "nodes");
                 faces.nodes.nodes.clear();
                 faces.nodes.going.clear();
                 faces.nodes.moved.clear();
                 faces.nodes.waitingText.clear();
                 faces.nodes.told();
                 saySync(faces, "Only on this computer", "No node");
             }},
            {QStringLiteral("12d-nodes-offline"),
             [page](Faces &faces) {
                 faces.nodes.isOffline = true;
                 const auto said = [](const char *text) { return QCoreApplication::translate("amphora::ui::NodesPresenter", text); };
                 auto nodes = faces.nodes.nodes.rows();
                 for (auto &node : nodes) {
                     if (node.health != 3) continue; // Chip.Good
                     node.health = 2;
                     node.healthText = said("Last seen %1").arg(QStringLiteral("14:07"));
                     node.checks.replaceInStrings(QStringLiteral("good"), QStringLiteral("was"));
                     node.detail = node.detail.section(QStringLiteral(" · "), 0, 1);
                 }
                 faces.nodes.nodes.set(std::move(nodes));
                 auto going = faces.nodes.going.rows();
                 for (auto &waiting : going) {
                     waiting.progress = -1;
                     if (!waiting.failed) waiting.aside = said("Waits here");
                 }
                 faces.nodes.going.set(std::move(going));
                 faces.nodes.told();
                 saySync(faces, "Offline", "Offline", ShellModel::Mood::Warn);
                 page(faces, "nodes");
             }},
            {QStringLiteral("15h-offline"),
             [page](Faces &faces) {
                 faces.settings.isOffline = true;
                 faces.settings.told();
                 saySync(faces, "Offline", "Offline", ShellModel::Mood::Warn);
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
                 faces.shell.setGate(ShellModel::Gate::Locked);
             }},
            {QStringLiteral("17-failed"), [words](Faces &faces) {
                 faces.shell.problemTitle = words("A file of this data folder is damaged or missing.");
                 faces.shell.problemSafe = words("The damaged file was kept as it is; nothing was overwritten.");
                 faces.shell.problemText = words("Put a backup in its place, or start Amphora with another data folder (--home FOLDER) and restore there with your 24 words.");
                 faces.shell.problemCode = QStringLiteral("E-DB-DAMAGED");
                 faces.shell.setGate(ShellModel::Gate::Failed);
             }}};
}

void findInDemo(ShellModel &shell)
{
    const auto row = [](const char *section, const char *icon, const char *title, const char *detail, const char *aside) {
        ui::FoundRow found;
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

} // namespace amphora
