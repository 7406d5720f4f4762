#include "tests/support/test_unit.h"
#include "ui/presenters/away_watch.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <unistd.h>

using amphora::ui::AwayWatch;

/// logind as far as the watch knows it.
class FakeLogind : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    int readEnd = -1; ///< At its end when the watch lets go.
    QStringList asked;

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &, const QString &, const QString &mode)
    {
        asked << what + u'/' + mode;
        int ends[2] = {-1, -1};
        if (::pipe(ends) != 0) return {};
        readEnd = ends[0];
        QDBusUnixFileDescriptor given(ends[1]);
        ::close(ends[1]);
        return given;
    }
    QDBusObjectPath GetSession(const QString &) { return QDBusObjectPath(QStringLiteral("/org/freedesktop/login1/session/_31")); }
};

/// The desktop says that nobody is there. A bus of its own stands for both buses of a computer.
class TstAwayWatch : public QObject {
    Q_OBJECT

    static constexpr int kPatience = 60'000; ///< ms

    QProcess m_daemon;
    QString m_address;

    static QDBusConnection connection(const QString &address, const char *name) { return QDBusConnection::connectToBus(address, QString::fromLatin1(name)); }
    static void tell(QDBusConnection &bus, const char *path, const char *interface, const char *signal, const QVariantList &arguments = {})
    {
        auto message = QDBusMessage::createSignal(QString::fromLatin1(path), QString::fromLatin1(interface), QString::fromLatin1(signal));
        message.setArguments(arguments);
        QVERIFY(bus.send(message));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_daemon.start("dbus-daemon", {"--session", "--nofork", "--print-address=1"});
        if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead()) QSKIP("there is no dbus-daemon here");
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    void cleanupTestCase()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

    void sleepWaitsUntilTheKeyIsPutAway()
    {
        auto desktop = connection(m_address, "logind");
        FakeLogind logind;
        QVERIFY(desktop.registerService("org.freedesktop.login1"));
        QVERIFY(desktop.registerObject("/org/freedesktop/login1", &logind, QDBusConnection::ExportAllSlots));
        AwayWatch watch(connection(m_address, "system"), QDBusConnection(QString()));
        QSignalSpy sleeps(&watch, &AwayWatch::sleepBegins), locked(&watch, &AwayWatch::screenLocked);
        QTRY_VERIFY_WITH_TIMEOUT(watch.hearsSleep() && watch.hearsScreen(), kPatience);
        QCOMPARE(logind.asked, QStringList{"sleep/delay"});

        tell(desktop, "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", {true});
        QTRY_COMPARE_WITH_TIMEOUT(sleeps.size(), 1, kPatience);
        char byte = 0;
        watch.letSleep();
        QCOMPARE(::read(logind.readEnd, &byte, 1), ssize_t(0)); // The end: nobody holds it any more.
        tell(desktop, "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", {false});
        QTRY_COMPARE_WITH_TIMEOUT(logind.asked.size(), 2, kPatience); // For the next time.
        QCOMPARE(sleeps.size(), 1);

        tell(desktop, "/org/freedesktop/login1/session/_32", "org.freedesktop.login1.Session", "Lock"); // Somebody else's.
        tell(desktop, "/org/freedesktop/login1/session/_31", "org.freedesktop.login1.Session", "Lock");
        QTRY_COMPARE_WITH_TIMEOUT(locked.size(), 1, kPatience);
        QTest::qWait(50);
        QCOMPARE(locked.size(), 1);
        QDBusConnection::disconnectFromBus("logind");
        QDBusConnection::disconnectFromBus("system");
    }

    void aLockedScreenIsHeardFromWhicheverScreenSaver()
    {
        for (const auto *saver : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.xfce.ScreenSaver"}) {
            auto desktop = connection(m_address, "saver");
            QVERIFY(desktop.registerService(saver));
            AwayWatch watch(QDBusConnection(QString()), connection(m_address, "session"));
            QSignalSpy locked(&watch, &AwayWatch::screenLocked);
            QTRY_VERIFY_WITH_TIMEOUT(watch.hearsScreen(), kPatience);
            QVERIFY(!watch.hearsSleep());
            tell(desktop, "/ScreenSaver", saver, "ActiveChanged", {false});
            tell(desktop, "/ScreenSaver", saver, "ActiveChanged", {true});
            QTRY_COMPARE_WITH_TIMEOUT(locked.size(), 1, kPatience);
            QDBusConnection::disconnectFromBus("saver");
            QDBusConnection::disconnectFromBus("session");
        }
    }

    void somebodyElseOnTheBusIsNotBelieved()
    {
        auto stranger = connection(m_address, "stranger");
        AwayWatch watch(connection(m_address, "system"), connection(m_address, "session"));
        QSignalSpy sleeps(&watch, &AwayWatch::sleepBegins), locked(&watch, &AwayWatch::screenLocked);
        tell(stranger, "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", {true});
        tell(stranger, "/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", {true});
        QTest::qWait(200);
        QCOMPARE(sleeps.size() + locked.size(), 0);
        QVERIFY(!watch.hearsSleep() && !watch.hearsScreen());
        QDBusConnection::disconnectFromBus("stranger");
        QDBusConnection::disconnectFromBus("system");
        QDBusConnection::disconnectFromBus("session");
    }

    void aComputerWithoutBusesIsFine()
    {
        AwayWatch watch{QDBusConnection(QString()), QDBusConnection(QString())};
        QVERIFY(!watch.hearsSleep() && !watch.hearsScreen());
        watch.letSleep();
    }
};

AMPHORA_TEST_UNIT(TstAwayWatch, "away_watch")
#include "tst_away_watch.moc"
