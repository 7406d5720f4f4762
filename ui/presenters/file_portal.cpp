#include "ui/presenters/file_portal.h"

#include "core/base/log.h"
#include "core/engine/when_done.h"
#include "ui/presenters/file_filters.h"
#include "ui/presenters/folder_reader.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>
#include <QGuiApplication>
#include <QRandomGenerator>
#include <QWindow>

namespace amphora::ui {

/// (us): 0 and a pattern for names.
struct PortalPattern {
    uint kind = 0;
    QString glob;
};

/// (sa(us))
struct PortalFilter {
    QString words;
    QList<PortalPattern> patterns;
};

QDBusArgument &operator<<(QDBusArgument &to, const PortalPattern &pattern)
{
    to.beginStructure();
    to << pattern.kind << pattern.glob;
    to.endStructure();
    return to;
}

const QDBusArgument &operator>>(const QDBusArgument &from, PortalPattern &pattern)
{
    from.beginStructure();
    from >> pattern.kind >> pattern.glob;
    from.endStructure();
    return from;
}

QDBusArgument &operator<<(QDBusArgument &to, const PortalFilter &filter)
{
    to.beginStructure();
    to << filter.words << filter.patterns;
    to.endStructure();
    return to;
}

const QDBusArgument &operator>>(const QDBusArgument &from, PortalFilter &filter)
{
    from.beginStructure();
    from >> filter.words >> filter.patterns;
    from.endStructure();
    return from;
}

namespace {

const QString kPortalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPortalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kChooser = QStringLiteral("org.freedesktop.portal.FileChooser");
const QString kRequest = QStringLiteral("org.freedesktop.portal.Request");
constexpr int kPortalPatienceMs = 5000; ///< The portal may have to be started first; who waits longer has none.

PortalFilter filterOf(const QString &filter)
{
    PortalFilter made{filters::words(filter), {}};
    for (const auto &pattern : filters::patterns(filter)) made.patterns.append({0, filters::anyCase(pattern)});
    return made;
}

/// How the portal names our window, so that its own stands in front of it. Wayland has a name only for who asks the compositor for one.
QString windowName()
{
    const auto *window = QGuiApplication::focusWindow();
    return window && QGuiApplication::platformName() == QLatin1String("xcb") ? QStringLiteral("x11:%1").arg(window->winId(), 0, 16) : QString();
}

} // namespace

} // namespace amphora::ui

Q_DECLARE_METATYPE(amphora::ui::PortalPattern)
Q_DECLARE_METATYPE(amphora::ui::PortalFilter)

namespace amphora::ui {

FilePortal::FilePortal(const QDBusConnection &session, QObject *parent) : QObject(parent), m_bus(session)
{
    qDBusRegisterMetaType<PortalPattern>();
    qDBusRegisterMetaType<QList<PortalPattern>>();
    qDBusRegisterMetaType<PortalFilter>();
    qDBusRegisterMetaType<QList<PortalFilter>>();
}

void FilePortal::ask(const FileQuestion &question)
{
    close();
    if (!m_bus.isConnected()) {
        Q_EMIT missing();
        return;
    }
    m_question = question;
    const auto token = QStringLiteral("amphora_%1").arg(QRandomGenerator::system()->generate64(), 0, 16);
    // Where the answer will come from is known before the question is put: it may come at once.
    listen(kPortalPath + QStringLiteral("/request/") + m_bus.baseService().mid(1).replace(u'.', u'_') + u'/' + token);

    QVariantMap options{{QStringLiteral("handle_token"), token}, {QStringLiteral("modal"), true}, {QStringLiteral("accept_label"), question.acceptText}};
    QList<PortalFilter> all;
    for (const auto &filter : question.filters) all.append(filterOf(filter));
    if (!all.isEmpty()) {
        options.insert(QStringLiteral("filters"), QVariant::fromValue(all));
        options.insert(QStringLiteral("current_filter"), QVariant::fromValue(all.first()));
    }
    const QFileInfo proposal(question.proposal.toLocalFile());
    if (question.proposal.isLocalFile()) {
        options.insert(QStringLiteral("current_folder"), QFile::encodeName(proposal.path()) + '\0');
        if (question.isSaving) options.insert(QStringLiteral("current_name"), proposal.fileName());
    }
    auto call = QDBusMessage::createMethodCall(kPortalService, kPortalPath, kChooser, question.isSaving ? QStringLiteral("SaveFile") : QStringLiteral("OpenFile"));
    call << windowName() << question.title << options;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, kPortalPatienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, turn = m_turn] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        if (turn != m_turn || m_request.isEmpty()) return; // Closed, or answered before this.
        if (reply.isError()) {
            log(LogLevel::info, "files", "the desktop has no file window: " + reply.error().name().toStdString());
            close();
            Q_EMIT missing();
            return;
        }
        if (reply.value().path() == m_request) return;
        const auto path = reply.value().path(); // Portals before 0.9 name the object themselves.
        forget();
        listen(path);
    });
}

void FilePortal::listen(const QString &path)
{
    m_request = path;
    m_bus.connect(kPortalService, path, kRequest, QStringLiteral("Response"), this, SLOT(responded(uint, QVariantMap)));
}

void FilePortal::forget()
{
    if (!m_request.isEmpty()) m_bus.disconnect(kPortalService, m_request, kRequest, QStringLiteral("Response"), this, SLOT(responded(uint, QVariantMap)));
    m_request.clear();
}

void FilePortal::close()
{
    ++m_turn;
    if (!m_request.isEmpty()) m_bus.send(QDBusMessage::createMethodCall(kPortalService, m_request, kRequest, QStringLiteral("Close")));
    forget();
}

void FilePortal::responded(uint code, const QVariantMap &results)
{
    forget();
    ++m_turn;
    const auto files = results.value(QStringLiteral("uris")).toStringList();
    if (code != 0 || files.size() != 1) {
        Q_EMIT dismissed();
        return;
    }
    const QUrl file(files.first());
    if (m_question.isSaving && file.isLocalFile()) {
        const auto filter = qdbus_cast<PortalFilter>(results.value(QStringLiteral("current_filter")));
        int chosen = 0;
        for (int i = 0; i < m_question.filters.size(); ++i)
            if (filters::words(m_question.filters[i]) == filter.words) chosen = i;
        // The window asked about the name as it was typed: a longer one must not replace a file that it did not ask about.
        const auto path = filters::completed(file.toLocalFile(), m_question.filters, chosen);
        engine::whenDone(fileExists(path), this, [this, file, path, turn = m_turn](bool exists) {
            if (turn == m_turn) Q_EMIT answered(exists ? file : QUrl::fromLocalFile(path));
        });
        return;
    }
    Q_EMIT answered(file);
}

} // namespace amphora::ui
