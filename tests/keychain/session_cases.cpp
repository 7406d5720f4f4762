#include "core/base/log.h"
#include "core/keychain/keychain.h"
#include "core/vault/key_state.h"
#include "core/vault/keychain_entry.h"

#include "tests/keychain/real_keyring.h"
#include "tests/keychain/session_support.h"
#include "tests/support/test_unit.h"

#include <QDBusConnectionInterface>
#include <QDir>
#include <QFile>

#include <csignal>

using namespace amphora;
using namespace amphora::test;
using namespace std::chrono_literals;

/// The cases of K1 that the real keyring can be brought into; each function runs alone in a session of its own.
class SessionCases : public QObject {
    Q_OBJECT

    const std::string m_entry = "wrap/v1/home/identity/00000001";
    const std::string m_other = "wrap/v1/home/identity/00000002";
    const QByteArray m_value = QByteArray::fromStdString(std::string("the key\0of this identity", 24));
    std::shared_ptr<SecretBytes> secret() const { return secretOf({m_value.constData(), size_t(m_value.size())}); }
    std::string readValue() const { return "ok: " + m_value.toStdString(); }
    QString entryName() const { return QString::fromStdString(m_entry); }
    QString otherName() const { return QString::fromStdString(m_other); }

    /// The same end for all three ways to touch the recorded entry, and for a new one.
    void compareAll(keychain::Keychain &keychain, const char *code)
    {
        AMPHORA_COMPARE_END(keychain.read(m_entry), code);
        AMPHORA_COMPARE_END(keychain.write(m_entry, secretOf("another key")), code);
        AMPHORA_COMPARE_END(keychain.write(m_other, secretOf("another key")), code);
        AMPHORA_COMPARE_END(keychain.remove(m_entry), code);
    }

private Q_SLOTS:
    void initTestCase()
    {
        setLogSink([](LogLevel, std::string_view area, std::string_view line) { qInfo("%s: %s", std::string(area).c_str(), std::string(line).c_str()); });
    }

    void noBus()
    {
        const auto keychain = keychain::makeSystemKeychain(kPatience);
        QElapsedTimer timer;
        timer.start();
        compareAll(*keychain, "E-KEY-NONE");
        AMPHORA_COMPARE_END(keychain->probe(), "E-KEY-NONE");
        AMPHORA_COMPARE_END(keychain->unlock(), "E-KEY-NONE");
        QCOMPARE(keychain->backendName(), QString("secret service"));
        QVERIFY(timer.elapsed() < kPatience.count());
    }

    void noService()
    {
        const auto keychain = keychain::makeSystemKeychain(kPatience);
        compareAll(*keychain, "E-KEY-NONE");
        AMPHORA_COMPARE_END(keychain->probe(), "E-KEY-NONE");
        AMPHORA_COMPARE_END(keychain->unlock(), "E-KEY-NONE");
    }

    void neverUnlocked()
    {
        const auto keychain = keychain::makeSystemKeychain(kPatience);
        compareAll(*keychain, "E-KEY-LOCKED");
        AMPHORA_COMPARE_END(keychain->probe(), "E-KEY-LOCKED");
        QVERIFY(RealKeyring::files().isEmpty());
        QCOMPARE(keychain->backendName(), QString("GNOME Keyring"));
    }

    void locked()
    {
        RealKeyring keyring;
        keyring.start();
        {
            const auto before = keychain::makeSystemKeychain(kPatience);
            AMPHORA_COMPARE_END(before->write(m_entry, secret()), "ok");
        }
        keyring.lock();
        const auto files = RealKeyring::files();
        const auto keychain = keychain::makeSystemKeychain(kPatience);
        compareAll(*keychain, "E-KEY-LOCKED");
        AMPHORA_COMPARE_END(keychain->probe(), "E-KEY-LOCKED");
        QCOMPARE(RealKeyring::files(), files);
        keyring.unlock();
        AMPHORA_COMPARE_VALUE(keychain->read(m_entry), readValue());
        QCOMPARE(keyring.stored(otherName()), QByteArray("absent"));
    }

    /// Without a display the keyring's own prompter ends at once, as if the person had closed it.
    void promptDismissed()
    {
        RealKeyring keyring;
        keyring.start();
        const auto keychain = keychain::makeSystemKeychain(kPatience);
        AMPHORA_COMPARE_END(keychain->write(m_entry, secret()), "ok");
        keyring.lock();
        const auto files = RealKeyring::files();
        AMPHORA_COMPARE_END(keychain->unlock(), "E-KEY-DENIED");
        compareAll(*keychain, "E-KEY-LOCKED");
        QCOMPARE(RealKeyring::files(), files);
        keyring.unlock();
        AMPHORA_COMPARE_VALUE(keychain->read(m_entry), readValue());
    }

    void unlocked()
    {
        RealKeyring keyring;
        keyring.start();
        const auto keychain = keychain::makeSystemKeychain(kPatience);
        AMPHORA_COMPARE_END(keychain->probe(), "ok");
        AMPHORA_COMPARE_END(keychain->unlock(), "ok");
        AMPHORA_COMPARE_END(keychain->read(m_entry), "E-KEY-MISSING");
        AMPHORA_COMPARE_END(keychain->remove(m_entry), "E-KEY-MISSING");
        AMPHORA_COMPARE_END(keychain->write(m_entry, secret()), "ok");
        QCOMPARE(keyring.stored(entryName()), m_value);
        AMPHORA_COMPARE_VALUE(keychain->read(m_entry), readValue());
        AMPHORA_COMPARE_END(keychain->write(m_entry, secretOf("another key")), "E-USAGE");
        AMPHORA_COMPARE_END(keychain->write(m_entry, secret()), "E-USAGE");
        QCOMPARE(keyring.stored(entryName()), m_value);
        QCOMPARE(keyring.itemCount(entryName()), 1);
        AMPHORA_COMPARE_END(keychain->write(m_other, secretOf("another key")), "ok");
        AMPHORA_COMPARE_END(keychain->remove(m_other), "ok");
        AMPHORA_COMPARE_END(keychain->read(m_other), "E-KEY-MISSING");
        AMPHORA_COMPARE_VALUE(keychain->read(m_entry), readValue());
        QCOMPARE(keychain->backendName(), QString("GNOME Keyring"));
        for (const auto &file : RealKeyring::files()) QVERIFY(!file.contains("of this identity") && !file.contains(m_value.toBase64()));
    }

    void lockedMidRun()
    {
        RealKeyring keyring;
        keyring.start();
        const auto keychain = keychain::makeSystemKeychain(kPatience);
        AMPHORA_COMPARE_END(keychain->write(m_entry, secret()), "ok");
        AMPHORA_COMPARE_VALUE(keychain->read(m_entry), readValue());
        keyring.lock();
        compareAll(*keychain, "E-KEY-LOCKED");
        keyring.unlock();
        AMPHORA_COMPARE_VALUE(keychain->read(m_entry), readValue());
        QCOMPARE(keyring.stored(otherName()), QByteArray("absent"));
    }

    void daemonKilled()
    {
        RealKeyring keyring;
        keyring.start();
        const auto keychain = keychain::makeSystemKeychain(kPatience);
        AMPHORA_COMPARE_END(keychain->write(m_entry, secret()), "ok");
        keyring.kill();
        const auto files = RealKeyring::files();
        compareAll(*keychain, "E-KEY-LOCKED"); // The bus starts another one, which nobody has unlocked.
        QCOMPARE(RealKeyring::files(), files);
        keyring.kill();
        keyring.start();
        AMPHORA_COMPARE_VALUE(keychain->read(m_entry), readValue());
        QCOMPARE(keyring.stored(otherName()), QByteArray("absent"));
    }

    /// The keyring puts a damaged file aside and goes on with an empty one: the entry is surely gone, the old file is not touched.
    void fileTruncated()
    {
        RealKeyring keyring;
        keyring.start();
        const auto keychain = keychain::makeSystemKeychain(kPatience);
        AMPHORA_COMPARE_END(keychain->write(m_entry, secret()), "ok");
        keyring.kill();
        const auto path = RealKeyring::folder() + "/login.keyring";
        QVERIFY(QFile::resize(path, QFile(path).size() / 2));
        const auto damaged = RealKeyring::files().value("login.keyring");
        keyring.start();
        AMPHORA_COMPARE_END(keychain->read(m_entry), "E-KEY-MISSING");
        AMPHORA_COMPARE_END(keychain->remove(m_entry), "E-KEY-MISSING");
        AMPHORA_COMPARE_END(keychain->write(m_other, secretOf("the key of a restored vault")), "ok");
        QCOMPARE(RealKeyring::files().value("login.keyring"), damaged);
    }

    void entryDeletedByHand()
    {
        RealKeyring keyring;
        keyring.start();
        const auto keychain = keychain::makeSystemKeychain(kPatience);
        AMPHORA_COMPARE_END(keychain->write(m_entry, secret()), "ok");
        keyring.removeByHand(entryName());
        AMPHORA_COMPARE_END(keychain->read(m_entry), "E-KEY-MISSING");
        AMPHORA_COMPARE_END(keychain->remove(m_entry), "E-KEY-MISSING");
        QCOMPARE(keyring.stored(entryName()), QByteArray("absent"));
        AMPHORA_COMPARE_END(keychain->write(m_other, secret()), "ok");
    }

    void entryOfWrongLength()
    {
        RealKeyring keyring;
        keyring.start();
        const auto keychain = keychain::makeSystemKeychain(kPatience);
        AMPHORA_COMPARE_END(keychain->write(m_entry, secretOf("short")), "ok");
        AMPHORA_COMPARE_VALUE(keychain->read(m_entry), std::string("ok: short"));
        const auto value = keychain->read(m_entry);
        AMPHORA_COMPARE_END(value, "ok");
        const auto key = vault::decodeKeychainEntry((*value.result())->view());
        QCOMPARE(vault::keyStateOf(key.error().code), vault::KeyState::corrupt);
        AMPHORA_COMPARE_END(keychain->write(m_entry, secret()), "E-USAGE"); // Not even a useless entry is replaced.
        QCOMPARE(keyring.stored(entryName()), QByteArray("short"));
        AMPHORA_COMPARE_END(keychain->remove(m_entry), "ok");
    }

    /// A keyring that is stopped answers when it goes on, long after the time-out: nothing may be written then.
    void slowAnswer()
    {
        RealKeyring keyring;
        keyring.start();
        const auto patient = keychain::makeSystemKeychain(kPatience), keychain = keychain::makeSystemKeychain(500ms);
        AMPHORA_COMPARE_END(patient->write(m_entry, secret()), "ok");
        keyring.stop();
        compareAll(*keychain, "E-KEY-TIMEOUT");
        AMPHORA_COMPARE_END(keychain->probe(), "E-KEY-TIMEOUT");
        AMPHORA_COMPARE_END(keychain->unlock(), "E-KEY-TIMEOUT");
        keyring.goOn();
        AMPHORA_COMPARE_VALUE(patient->read(m_entry), readValue()); // The questions before it are answered as well, in their order.
        QTest::qWait(700); // For what a late answer could bring about.
        QCOMPARE(keyring.stored(entryName()), m_value);
        QCOMPARE(keyring.stored(otherName()), QByteArray("absent"));
    }

    void backendChanged()
    {
        RealKeyring keyring;
        keyring.start();
        const auto keychain = keychain::makeSystemKeychain(kPatience);
        AMPHORA_COMPARE_END(keychain->write(m_entry, secret()), "ok");
        keyring.kill();
        const auto files = RealKeyring::files();
        keyring.start("pw", qEnvironmentVariable("HOME") + "/elsewhere");
        AMPHORA_COMPARE_END(keychain->read(m_entry), "E-KEY-MISSING");
        AMPHORA_COMPARE_END(keychain->remove(m_entry), "E-KEY-MISSING");
        AMPHORA_COMPARE_END(keychain->write(m_other, secretOf("the key of a restored vault")), "ok");
        QCOMPARE(RealKeyring::files(), files);
        keyring.kill();
        keyring.start();
        AMPHORA_COMPARE_VALUE(keychain->read(m_entry), readValue());
    }

    /// GLib would end the program with SIGTERM here.
    void busDies()
    {
        RealKeyring keyring;
        keyring.start();
        const auto keychain = keychain::makeSystemKeychain(kPatience);
        AMPHORA_COMPARE_END(keychain->write(m_entry, secret()), "ok");
        const auto bus = QDBusConnection::sessionBus().interface()->servicePid("org.freedesktop.DBus");
        QVERIFY(bus.isValid());
        ::kill(pid_t(bus.value()), SIGKILL);
        QTRY_VERIFY(!QDBusConnection::sessionBus().isConnected());
        QTest::qWait(300); // For GLib, which has a connection of its own.
        compareAll(*keychain, "E-KEY-NONE");
        AMPHORA_COMPARE_END(keychain->probe(), "E-KEY-NONE");
    }

    void theScriptGivesAnUnlockedKeyring()
    {
        const auto keychain = keychain::makeSystemKeychain(kPatience);
        AMPHORA_COMPARE_END(keychain->probe(), "ok");
        AMPHORA_COMPARE_END(keychain->write(m_entry, secret()), "ok");
        AMPHORA_COMPARE_VALUE(keychain->read(m_entry), readValue());
    }
};

static const bool amphoraSessionIsRegistered = isInSession() && TestUnits::add<SessionCases>("session");
#include "session_cases.moc"
