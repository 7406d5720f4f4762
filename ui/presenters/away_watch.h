#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace amphora::ui {

/// Hears from the desktop that nobody is at this computer any more: it goes to sleep (logind, which waits a moment for us), its session is
/// locked (logind), or its screen is (the screen savers of the desktops). A bus or service that is not there is no failure: nothing is
/// heard then, and the clock of ShellPresenter still counts.
class AwayWatch : public QObject {
    Q_OBJECT

public:
    AwayWatch(const QDBusConnection &system, const QDBusConnection &session, QObject *parent = nullptr);

    /// The buses of this computer, or connections that are none. Asking Qt for a bus that is not there would start one.
    static QDBusConnection systemBus();
    static QDBusConnection sessionBus();

    /// Somebody is there who would tell.
    bool hearsSleep() const { return m_hearsSleep; }
    bool hearsScreen() const { return m_hearsScreen; }
    /// After sleepBegins(): what had to be done first is done.
    void letSleep();

Q_SIGNALS:
    void sleepBegins();
    void screenLocked();
    void heardChanged();

private Q_SLOTS:
    void prepareForSleep(bool begins);
    void screenSaverChanged(bool active);

private:
    void askToDelaySleep();
    void findSession();
    void findScreenSaver(QDBusConnection bus);

    QDBusConnection m_system;
    QDBusUnixFileDescriptor m_delay; ///< While it is open logind waits for us, five seconds at most.
    bool m_hearsSleep = false, m_hearsScreen = false;
};

} // namespace amphora::ui
