#include "ui/presenters/away_watch.h"

#include "core/base/log.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>

namespace amphora::ui {

namespace {

const QString kLogind = QStringLiteral("org.freedesktop.login1");
const QString kManagerPath = QStringLiteral("/org/freedesktop/login1");
const QString kManager = QStringLiteral("org.freedesktop.login1.Manager");
constexpr int kBusPatienceMs = 5000;

/// Who says ActiveChanged(bool) when the screen is locked; service and interface have the same name.
const char *const kScreenSavers[] = {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver", "org.mate.ScreenSaver", "org.xfce.ScreenSaver"};

} // namespace

QDBusConnection AwayWatch::systemBus()
{
    const bool exists = qEnvironmentVariableIsSet("DBUS_SYSTEM_BUS_ADDRESS") || QFileInfo::exists(QStringLiteral("/run/dbus/system_bus_socket"));
    return exists ? QDBusConnection::systemBus() : QDBusConnection(QString());
}

QDBusConnection AwayWatch::sessionBus()
{
    const auto runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const bool exists = qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") || (!runtime.isEmpty() && QFileInfo::exists(runtime + QStringLiteral("/bus")));
    return exists ? QDBusConnection::sessionBus() : QDBusConnection(QString());
}

AwayWatch::AwayWatch(const QDBusConnection &system, const QDBusConnection &session, QObject *parent) : QObject(parent), m_system(system)
{
    if (m_system.isConnected()) {
        m_system.connect(kLogind, kManagerPath, kManager, QStringLiteral("PrepareForSleep"), this, SLOT(prepareForSleep(bool)));
        askToDelaySleep();
        findSession();
    }
    if (session.isConnected()) findScreenSaver(session);
}

void AwayWatch::findScreenSaver(QDBusConnection bus)
{
    for (const auto *name : kScreenSavers) {
        const auto saver = QString::fromLatin1(name);
        bus.connect(saver, QString(), saver, QStringLiteral("ActiveChanged"), this, SLOT(screenSaverChanged(bool)));
    }
    const auto bySelf = QStringLiteral("org.freedesktop.DBus");
    const auto call = QDBusMessage::createMethodCall(bySelf, QStringLiteral("/org/freedesktop/DBus"), bySelf, QStringLiteral("ListNames"));
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, kBusPatienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QStringList> reply = *watcher;
        const auto names = reply.isValid() ? reply.value() : QStringList();
        for (const auto *name : kScreenSavers) m_hearsScreen = m_hearsScreen || names.contains(QLatin1String(name));
        Q_EMIT heardChanged();
        watcher->deleteLater();
    });
}

void AwayWatch::askToDelaySleep()
{
    auto call = QDBusMessage::createMethodCall(kLogind, kManagerPath, kManager, QStringLiteral("Inhibit"));
    call << QStringLiteral("sleep") << QStringLiteral("Amphora") << QStringLiteral("puts the key away") << QStringLiteral("delay");
    auto *watcher = new QDBusPendingCallWatcher(m_system.asyncCall(call, kBusPatienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        m_hearsSleep = reply.isValid();
        Q_EMIT heardChanged();
        if (reply.isValid()) m_delay = reply.value();
        else log(LogLevel::info, "away", "logind does not wait for us before sleep: " + reply.error().name().toStdString());
        watcher->deleteLater();
    });
}

/// "auto" is the session of this process, or the one the user sees where the process belongs to none (a desktop run by systemd --user).
void AwayWatch::findSession()
{
    const auto id = qEnvironmentVariable("XDG_SESSION_ID");
    auto call = QDBusMessage::createMethodCall(kLogind, kManagerPath, kManager, QStringLiteral("GetSession"));
    call << (id.isEmpty() ? QStringLiteral("auto") : id);
    auto *watcher = new QDBusPendingCallWatcher(m_system.asyncCall(call, kBusPatienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isValid()) return;
        m_system.connect(kLogind, reply.value().path(), QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"), this, SIGNAL(screenLocked()));
        m_hearsScreen = true;
        Q_EMIT heardChanged();
    });
}

void AwayWatch::prepareForSleep(bool begins)
{
    if (!begins) return askToDelaySleep();
    Q_EMIT sleepBegins();
}

void AwayWatch::letSleep() { m_delay = QDBusUnixFileDescriptor(); }

void AwayWatch::screenSaverChanged(bool active)
{
    if (active) Q_EMIT screenLocked();
}

} // namespace amphora::ui
