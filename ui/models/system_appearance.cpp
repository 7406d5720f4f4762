#include "ui/models/system_appearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJSEngine>
#include <QPalette>

#include <utility>

namespace amphora::ui {

namespace {

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");

/// Asking Qt for a bus that is not there would start one that stays behind.
bool sessionBusExists()
{
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")) return true;
    const auto runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + "/bus");
}

} // namespace

SystemAppearance *SystemAppearance::create(QQmlEngine *, QJSEngine *)
{
    static SystemAppearance appearance;
    QJSEngine::setObjectOwnership(&appearance, QJSEngine::CppOwnership);
    return &appearance;
}

SystemAppearance::SystemAppearance()
{
    takePalette();
    qGuiApp->installEventFilter(this);
    if (QGuiApplication::platformName() == "offscreen" || !sessionBusExists()) return;
    QDBusConnection::sessionBus().connect(kService, kPath, kInterface, "SettingChanged", this,
                                          SLOT(portalChanged(QString, QString, QDBusVariant)));
    askPortal("org.freedesktop.appearance", "color-scheme");
    askPortal("org.gnome.desktop.interface", "enable-animations");
}

bool SystemAppearance::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange) takePalette();
    return QObject::eventFilter(watched, event);
}

void SystemAppearance::askPortal(const QString &group, const QString &key)
{
    auto call = QDBusMessage::createMethodCall(kService, kPath, kInterface, "Read");
    call << group << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, 2000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, group, key, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid()) take(group, key, reply.value().variant());
        watcher->deleteLater();
    });
}

void SystemAppearance::portalChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    take(group, key, value.variant());
}

void SystemAppearance::take(const QString &group, const QString &key, const QVariant &value)
{
    // "Read" wraps the value twice, "SettingChanged" once.
    const auto inner = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    if (group == "org.freedesktop.appearance" && key == "color-scheme") {
        const auto scheme = inner.toUInt(); // 0 no preference, 1 dark, 2 light
        m_portalAnswered = scheme != 0;
        if (!m_portalAnswered) return takePalette();
        if (std::exchange(m_dark, scheme == 1) != m_dark) Q_EMIT darkChanged();
    } else if (group == "org.gnome.desktop.interface" && key == "enable-animations") {
        if (std::exchange(m_reducedMotion, !inner.toBool()) != m_reducedMotion) Q_EMIT reducedMotionChanged();
    }
}

void SystemAppearance::takePalette()
{
    if (m_portalAnswered) return;
    const auto palette = QGuiApplication::palette();
    const bool dark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    if (std::exchange(m_dark, dark) != m_dark) Q_EMIT darkChanged();
}

} // namespace amphora::ui
