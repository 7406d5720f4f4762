#include "ui/presenters/settings_presenter.h"

#include "core/base/secret_bytes.h"
#include "core/engine/when_done.h"
#include "ui/models/text_kit.h"
#include "ui/presenters/error_text.h"
#include "ui/presenters/licences.h"
#include "ui/presenters/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDesktopServices>
#include <QLocale>
#include <QSysInfo>
#include <QUrl>

#include <algorithm>

namespace amphora::ui {

using engine::whenDone;

namespace {

constexpr const char *kMinutes = "lockMinutes";
constexpr const char *kAway = "lockAway";

/// "2026-11-29T14:07:31.123Z info sync …" as columns; a line in another form is all text. Control characters are escaped in the log.
LogRow logRow(const std::string &line, std::size_t number)
{
    LogRow row;
    row.key = QString::number(number);
    const auto text = words::text(line);
    const auto when = QDateTime::fromString(text.section(u' ', 0, 0), Qt::ISODateWithMs).toLocalTime();
    if (when.isValid()) {
        row.when = QLocale().toString(when, QStringLiteral("d MMM HH:mm:ss"));
        row.level = text.section(u' ', 1, 1);
        row.area = text.section(u' ', 2, 2);
    }
    row.text = when.isValid() ? text.section(u' ', 3) : text;
    return row;
}

} // namespace

SettingsPresenter::SettingsPresenter(engine::Engine &engine, SettingsModel &model, QObject *parent)
    : QObject(parent), m_engine(engine), m_model(model)
{
    connect(&m_model, &SettingsModel::lockMinutesWanted, this, [this](int minutes) {
        if (!m_model.lockChoices.contains(minutes)) return;
        m_model.lockMinutes = minutes;
        keep(kMinutes, std::int64_t(minutes));
    });
    connect(&m_model, &SettingsModel::lockAwayWanted, this, [this](bool on) {
        m_model.lockAway = on;
        keep(kAway, on);
    });
    connect(&m_model, &SettingsModel::offlineWanted, this, &SettingsPresenter::setOffline);
    connect(&m_engine, &engine::Engine::offlineChanged, this, &SettingsPresenter::show);
    connect(&m_engine.nodes(), &engine::NodeService::syncStateChanged, this, &SettingsPresenter::show);
    connect(&m_model, &SettingsModel::dataFolderWanted, this, [this] { openFolder(m_engine.paths().data); });
    connect(&m_model, &SettingsModel::stateFolderWanted, this, [this] { openFolder(m_engine.paths().state); });
    connect(&m_model, &SettingsModel::sizesWanted, this, &SettingsPresenter::measure);
    connect(&m_model, &SettingsModel::logWanted, this, &SettingsPresenter::readLog);
    connect(&m_model, &SettingsModel::logQueryChanged, this, &SettingsPresenter::showLog);
    connect(&m_model, &SettingsModel::logCopyWanted, this, &SettingsPresenter::copyLog);
    connect(&m_model, &SettingsModel::licenceWanted, this, [this](const QString &key) {
        m_model.licence = key;
        showLicence();
        m_model.told();
    });
    connect(&m_model, &SettingsModel::licenceClosed, this, [this] {
        m_model.licence.clear();
        m_model.told();
    });
    showAbout();
    show();
    load();
}

void SettingsPresenter::load()
{
    whenDone(m_engine.readSettings(), this, [this, choices = m_choices](const Result<codec::Map> &settings) {
        if (choices != m_choices) return;
        if (!settings) return failed(settings.error());
        const auto *minutes = settings->find(kMinutes);
        const auto number = minutes ? minutes->asNumber() : std::nullopt;
        m_model.lockMinutes = number && *number >= m_model.lockChoices.front() && *number <= m_model.lockChoices.back() ? int(*number) : kLockMinutes;
        const auto *away = settings->find(kAway);
        m_model.lockAway = !away || !away->asBool() || *away->asBool();
        show();
        Q_EMIT lockRulesChanged();
    });
}

void SettingsPresenter::keep(const char *name, codec::Value value)
{
    ++m_choices;
    show();
    Q_EMIT lockRulesChanged(); // At once, also where it cannot be kept.
    whenDone(m_engine.writeSetting(name, std::move(value)), this, [this](const Status &written) {
        if (!written) return failed(written.error());
        m_failure.reset();
        show();
    });
}

void SettingsPresenter::setOffline(bool offline)
{
    whenDone(m_engine.setOffline(offline), this, [this](const Status &written) {
        if (!written) return failed(written.error());
        m_failure.reset();
        show();
    });
}

void SettingsPresenter::failed(const Error &error)
{
    m_failure = error;
    show();
}

void SettingsPresenter::setHeard(bool sleep, bool screen)
{
    m_hearsSleep = sleep;
    m_hearsScreen = screen;
    show();
}

void SettingsPresenter::show()
{
    m_model.lockTexts.clear();
    for (const int minutes : m_model.lockChoices) m_model.lockTexts << tr("%n minute(s)", "After so long without a person the key is put away", minutes);
    m_model.lockText = m_model.lockAway
        ? tr("Your key is put away after %n minute(s) without you, and when the computer sleeps or its screen is locked.", "", m_model.lockMinutes)
        : tr("Your key is put away after %n minute(s) without you.", "", m_model.lockMinutes);
    m_model.awayText = m_hearsSleep && m_hearsScreen ? tr("Works on this desktop.")
        : m_hearsSleep                               ? tr("On this desktop when the computer sleeps, but not when the screen is locked.")
        : m_hearsScreen                              ? tr("On this desktop when the screen is locked, but not when the computer sleeps.")
                                                     : tr("Does not work on this desktop; only the time above counts.");
    m_model.isGuarded = areMemoryDumpsForbidden();
    const int waiting = m_engine.nodes().syncState().waiting;
    m_model.isOffline = m_engine.isOffline();
    m_model.offlineText = m_model.isOffline && waiting > 0 ? tr("Nothing is sent or fetched. %n change(s) wait here.", "", waiting)
                                                           : tr("Nothing is sent or fetched. Your changes wait here.");
    const auto sizeOf = [](const store::FolderSize &size) {
        const auto files = tr("%n file(s)", "", int(size.files));
        //: Size of a folder: "2.1 MB in 14 files".
        const auto text = tr("%1 in %2").arg(words::size(size.bytes), files);
        //: The size of a folder of which not all could be read.
        return size.isComplete ? text : tr("More than %1").arg(text);
    };
    const auto &paths = m_engine.paths();
    m_model.dataFolder = QString::fromStdString(paths.data.string());
    m_model.stateFolder = QString::fromStdString(paths.state.string());
    m_model.dataText = m_sizes ? sizeOf(m_sizes->data) : QString();
    m_model.stateText = m_sizes ? sizeOf(m_sizes->state) : QString();
    m_model.problemTitle.clear();
    m_model.problemText.clear();
    m_model.problemCode.clear();
    if (m_failure) {
        const auto words = errorText(*m_failure);
        //: On the Settings page.
        m_model.problemTitle = tr("What you chose holds until you close the window, but could not be kept.");
        m_model.problemText = words.title + QLatin1Char(' ') + words.toDo;
        m_model.problemCode = words.code;
    }
    m_model.told();
}

/// What only another language changes.
void SettingsPresenter::showAbout()
{
    m_model.version = QCoreApplication::applicationVersion();
    //: About: the library of the window and the system. "Qt 6.4.2 on Debian GNU/Linux 12".
    m_model.systemText = tr("Qt %1 on %2").arg(QString::fromLatin1(qVersion()), QSysInfo::prettyProductName());
    m_model.licences.set(licenceRows());
    showLicence();
}

void SettingsPresenter::retranslate()
{
    showAbout();
    show();
    showLog();
}

void SettingsPresenter::measure()
{
    whenDone(m_engine.diskUse(), this, [this](const Result<engine::Engine::DiskUse> &sizes) {
        if (!sizes) return;
        m_sizes = *sizes;
        show();
    });
}

void SettingsPresenter::readLog()
{
    whenDone(m_engine.readLog(kLogLinesMax), this, [this](const Result<std::vector<std::string>> &lines) {
        if (!lines) return failed(lines.error());
        m_log.clear();
        for (const auto &line : *lines) m_log.push_back(logRow(line, m_log.size()));
        showLog();
    });
}

void SettingsPresenter::showLog()
{
    const auto query = m_model.logQuery().trimmed();
    std::vector<LogRow> rows;
    for (const auto &row : m_log)
        if (query.isEmpty() || row.text.contains(query, Qt::CaseInsensitive) || row.area.contains(query, Qt::CaseInsensitive) || row.level.contains(query, Qt::CaseInsensitive)
            || row.when.contains(query, Qt::CaseInsensitive))
            rows.push_back(row);
    const int found = int(rows.size()), all = int(m_log.size());
    m_model.log.clear(); // Other lines than before: comparing each with each would take longer than showing them.
    m_model.log.set(std::move(rows));
    m_model.logText = m_log.empty()   ? tr("Nothing is logged yet.")
        : query.isEmpty()             ? tr("%n line(s)", "Of the log", all)
                                      //: Matches in the log: "3 of 120 lines".
                                      : tr("%1 of %2").arg(found).arg(tr("%n line(s)", "Of the log", all));
    m_model.told();
}

void SettingsPresenter::copyLog()
{
    QStringList lines;
    for (const auto &row : m_model.log.rows()) lines << QStringList{row.when, row.level, row.area, row.text}.join(u' ').trimmed();
    TextKit::copy(lines.join(u'\n'));
    Q_EMIT said(tr("%n line(s) copied", "Of the log", int(lines.size())));
}

void SettingsPresenter::openFolder(const store::Path &folder)
{
    std::error_code unreadable;
    if (!std::filesystem::is_directory(folder, unreadable)) {
        //: Toast: the folder of the log or of the home.
        Q_EMIT said(tr("This folder is not there yet."));
    } else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(QString::fromStdString(folder.string())))) {
        Q_EMIT said(tr("No program of this desktop opens folders. The path can be copied."));
    }
}

void SettingsPresenter::showLicence()
{
    m_model.licenceTitle.clear();
    m_model.licenceTerms.clear();
    m_model.licenceText = licenceText(m_model.licence);
    for (const auto &row : m_model.licences.rows())
        if (row.key == m_model.licence) {
            m_model.licenceTitle = row.title;
            m_model.licenceTerms = row.terms;
        }
}

} // namespace amphora::ui
