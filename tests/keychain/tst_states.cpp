#include "tests/support/test_unit.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// Goal K1: whatever state the desktop's key store is in, reading, writing and removing end with the right code, and no entry is ever
/// overwritten. Method: each case runs this executable again, alone, in a private home and session (with-keyring.sh) with the real
/// GNOME keyring; what a person or a strange service does, and the keyring cannot be made to do, comes from a fake service.
class TstStates : public QObject {
    Q_OBJECT

    struct Outcome {
        bool hasPassed;
        QByteArray text;
    };

    static Outcome runInSession(const QString &mode, const QString &unit, const QString &function)
    {
        QTemporaryDir dir;
        const auto logPath = dir.filePath("log");
        QStringList arguments{AMPHORA_SOURCE_DIR "/tests/support/with-keyring.sh"};
        if (mode != "unlocked") arguments << "--" + mode;
        arguments << QCoreApplication::applicationFilePath() << unit << function;
        QProcess session;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("AMPHORA_KEYCHAIN_SESSION", "1");
        session.setProcessEnvironment(environment);
        session.setProcessChannelMode(QProcess::MergedChannels);
        session.setStandardOutputFile(logPath); // Never a pipe: see with-keyring.sh.
        session.start("bash", arguments);
        const bool hasEnded = session.waitForFinished(180'000);
        if (!hasEnded) session.kill();
        QFile log(logPath);
        auto text = log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
        if (!hasEnded) text += "\nthe session did not end";
        const bool ran = text.contains("PASS   : ") && text.contains("0 failed, 0 skipped");
        return {hasEnded && session.exitStatus() == QProcess::NormalExit && session.exitCode() == 0 && ran, text};
    }

private Q_SLOTS:
    void endsWithTheRightCodeAndOverwritesNothing_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("unit");
        const auto add = [](const char *function, const char *mode, const char *unit) {
            QTest::newRow(function) << QString(mode) << QString(unit);
        };
        add("noBus", "no-bus", "session");
        add("noService", "no-service", "session");
        add("neverUnlocked", "bus", "session");
        add("locked", "bus", "session");
        add("promptDismissed", "bus", "session");
        add("unlocked", "bus", "session");
        add("lockedMidRun", "bus", "session");
        add("daemonKilled", "bus", "session");
        add("fileTruncated", "bus", "session");
        add("entryDeletedByHand", "bus", "session");
        add("entryOfWrongLength", "bus", "session");
        add("slowAnswer", "bus", "session");
        add("backendChanged", "bus", "session");
        add("busDies", "bus", "session");
        add("theScriptGivesAnUnlockedKeyring", "unlocked", "session");
        add("personDismissesThePrompt", "no-service", "fake_session");
        add("personAnswersThePrompt", "no-service", "fake_session");
        add("promptIsNeverAnswered", "no-service", "fake_session");
        add("serviceWithholdsTheEntry", "no-service", "fake_session");
        add("serviceRefusesUs", "no-service", "fake_session");
        add("lockedServiceCannotSearch", "no-service", "fake_session");
        add("serviceAnswersNonsense", "no-service", "fake_session");
        add("searchNeverAnswers", "no-service", "fake_session");
        add("closedWhileWaiting", "no-service", "fake_session");
    }

    void endsWithTheRightCodeAndOverwritesNothing()
    {
        QFETCH(QString, mode);
        QFETCH(QString, unit);
        const auto outcome = runInSession(mode, unit, QTest::currentDataTag());
        QVERIFY2(outcome.hasPassed, outcome.text.constData());
    }
};

AMPHORA_TEST_UNIT(TstStates, "states")
#include "tst_states.moc"
