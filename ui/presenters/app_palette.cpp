#include "ui/presenters/app_presenter.h"

/// What the palette finds beyond the pages: the actions of each page, the parts of the settings, the help.
namespace amphora::ui {

namespace {

constexpr int kHelpShown = 4;
constexpr int kQueryForHelp = 2; ///< One letter is in every text.

FoundRow foundRow(const QString &key, const QString &section, const QString &icon, const QString &title, const QString &detail)
{
    FoundRow row;
    row.key = key;
    row.section = section;
    row.iconName = icon;
    row.title = title;
    row.detail = detail;
    return row;
}

} // namespace

void AppPresenter::connectPalette()
{
    m_shell.addFinder([this](const QString &query) { return findActions(query); });
    m_shell.addFinder([this](const QString &query) { return m_credentialFinder.find(query); });
    m_shell.addFinder([this](const QString &query) { return m_streamFinder.find(query); });
    m_shell.addFinder([this](const QString &query) { return findHelp(query); });
    connect(&m_streamFinder, &StreamFinder::found, &m_shell, &ShellPresenter::find);
    connect(&m_credentialFinder, &CredentialFinder::found, &m_shell, &ShellPresenter::find);
    connect(&m_shell, &ShellPresenter::chosen, this, &AppPresenter::choose);
}

std::vector<FoundRow> AppPresenter::findActions(const QString &query) const
{
    std::vector<FoundRow> rows;
    const auto offer = [&](const char *key, const QString &section, const QString &icon, const QString &title, const QString &detail = {}) {
        if (title.contains(query, Qt::CaseInsensitive) || detail.contains(query, Qt::CaseInsensitive))
            rows.push_back(foundRow(QString::fromLatin1(key), section, icon, title, detail));
    };
    const auto &current = m_engine.identities().current();
    const bool isOpen = current && current->state == engine::KeyState::unlocked;
    //: Heading in the command palette.
    const auto actions = tr("Actions");
    if (isOpen && m_faces.profile.canPublish) offer("do:publish", actions, QStringLiteral("user-round-pen"), tr("Publish the profile…"), tr("%n change(s)", "", m_faces.profile.changeCount));
    if (isOpen) offer("do:linkAccount", actions, QStringLiteral("wallet"), tr("Link an account…"));
    offer("do:lookUpAccounts", actions, QStringLiteral("search"), tr("Look up somebody’s accounts…"));
    if (m_engine.isOffline()) offer("do:online", actions, QStringLiteral("globe-lock"), tr("Go online"), tr("send and fetch again"));
    else offer("do:offline", actions, QStringLiteral("globe-lock"), tr("Stay offline"), tr("send and fetch nothing"));
    offer("do:addNode", actions, QStringLiteral("server"), tr("Add a node…"));
    if (isOpen && m_faces.recovery.hasWords) offer("do:words", actions, QStringLiteral("scroll-text"), tr("Write down the 24 words…"));
    if (isOpen) offer("do:kit", actions, QStringLiteral("file-key"), tr("Make a recovery kit…"));
    if (isOpen) offer("credential:import", actions, QStringLiteral("download"), tr("Import a credential…"), tr("a file, a badge or a backup"));
    if (isOpen) offer("credential:issue", actions, QStringLiteral("stamp"), tr("Issue a credential…"));
    offer("credential:check", actions, QStringLiteral("scan-eye"), tr("Check someone’s credential…"), tr("verify, without a network"));
    if (isOpen) offer("credential:ledger", actions, QStringLiteral("history"), tr("Who was shown what"), tr("presentations of your credentials"));
    //: Heading in the command palette.
    const auto settings = tr("Settings");
    offer("settings:appearance", settings, QStringLiteral("sun-moon"), tr("Appearance"), tr("light, dark, text size, motion"));
    offer("settings:language", settings, QStringLiteral("languages"), tr("Language"), QStringLiteral("English, Deutsch"));
    offer("settings:network", settings, QStringLiteral("globe-lock"), tr("Privacy & network"), tr("stay offline, who Amphora talks to"));
    offer("settings:locking", settings, QStringLiteral("lock"), tr("Locking"), tr("when the key is put away"));
    offer("settings:storage", settings, QStringLiteral("hard-drive"), tr("Storage"), tr("where everything lies, backup"));
    offer("settings:log", settings, QStringLiteral("scroll-text"), tr("Log"));
    offer("settings:about", settings, QStringLiteral("info"), tr("About"), tr("version, licences"));
    return rows;
}

std::vector<FoundRow> AppPresenter::findHelp(const QString &query) const
{
    std::vector<FoundRow> rows;
    if (query.trimmed().size() < kQueryForHelp) return rows;
    for (const auto &match : m_help.find(query, kHelpShown)) {
        auto detail = match.detail.simplified(); // One line,
        if (detail.startsWith(match.title + QStringLiteral(" · "))) detail.remove(0, match.title.size() + 3); // which does not say the title again.
        //: Heading in the command palette.
        rows.push_back(foundRow(QStringLiteral("help:") + match.key, tr("Help"), QStringLiteral("book-open"), match.title, detail == match.title ? match.document : detail));
    }
    return rows;
}

void AppPresenter::choose(const QString &key)
{
    const auto rest = key.section(u':', 1);
    if (key.startsWith(QStringLiteral("settings:"))) {
        m_faces.settings.show(rest);
        m_faces.shell.open(QStringLiteral("settings"));
    } else if (key.startsWith(QStringLiteral("help:"))) {
        m_faces.shell.open(QStringLiteral("help"));
        m_help.openPlace(rest);
    } else if (key == QLatin1String("credential:check")) {
        Q_EMIT m_faces.credentials.checking.wanted(); // Wherever one is, also without an identity.
    } else if (key.startsWith(QLatin1String("credential:"))) {
        m_faces.shell.open(QStringLiteral("credentials"));
        if (rest == QLatin1String("import")) Q_EMIT m_faces.credentials.taking.wanted();
        if (rest == QLatin1String("issue")) Q_EMIT m_faces.credentials.issueWanted();
        if (rest == QLatin1String("ledger")) Q_EMIT m_faces.credentials.ledgerWanted();
    } else if (key.startsWith(QLatin1String("held:"))) {
        m_faces.shell.open(QStringLiteral("credentials"));
        Q_EMIT m_faces.credentials.credentialWanted(rest);
    } else if (key.startsWith(QStringLiteral("stream:"))) {
        m_faces.shell.open(QStringLiteral("streams"));
        m_streams.openStream(rest);
    } else if (key.startsWith(QStringLiteral("lookup:"))) {
        m_faces.shell.open(QStringLiteral("streams"));
        m_streams.lookUpFromElsewhere(rest);
    } else if (key == QLatin1String("do:publish")) {
        m_faces.shell.open(QStringLiteral("profile")); // What becomes public is looked at before.
    } else if (key == QLatin1String("do:offline") || key == QLatin1String("do:online")) {
        m_settings.setOffline(key == QLatin1String("do:offline"));
        m_faces.settings.show(QStringLiteral("network"));
        m_faces.shell.open(QStringLiteral("settings"));
    } else if (key == QLatin1String("do:linkAccount")) {
        m_faces.shell.open(QStringLiteral("accounts"));
        m_link.begin();
    } else if (key == QLatin1String("do:lookUpAccounts")) {
        m_faces.shell.open(QStringLiteral("accounts"));
        Q_EMIT m_faces.accounts.lookUpAsked();
    } else if (key == QLatin1String("do:addNode")) {
        m_faces.shell.open(QStringLiteral("nodes"));
        Q_EMIT m_faces.nodes.addAsked();
    } else if (key == QLatin1String("do:words")) {
        m_faces.shell.open(QStringLiteral("keys"));
        Q_EMIT m_faces.recovery.wordsWanted();
    } else if (key == QLatin1String("do:kit")) {
        m_faces.shell.open(QStringLiteral("keys"));
        Q_EMIT m_faces.recovery.kitWanted();
    }
}

} // namespace amphora::ui
