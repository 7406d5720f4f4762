#include "core/keychain/keychain.h"

#include "tests/keychain/fake_secret_service.h"
#include "tests/keychain/session_support.h"
#include "tests/support/test_unit.h"

using namespace amphora;
using namespace amphora::test;
using namespace std::chrono_literals;

/// The cases of K1 in which a person answers, or the service is one that we have not got.
class FakeSessionCases : public QObject {
    Q_OBJECT

    const std::string m_entry = "wrap/v1/home/identity/00000001";

    void compareAll(keychain::Keychain &keychain, const char *code)
    {
        AMPHORA_COMPARE_END(keychain.read(m_entry), code);
        AMPHORA_COMPARE_END(keychain.write(m_entry, secretOf("another key")), code);
        AMPHORA_COMPARE_END(keychain.remove(m_entry), code);
    }

private Q_SLOTS:
    void personDismissesThePrompt()
    {
        FakeSecretService service;
        const auto keychain = keychain::makeSystemKeychain(kPatience);
        AMPHORA_COMPARE_END(keychain->unlock(), "E-KEY-DENIED");
        compareAll(*keychain, "E-KEY-LOCKED");
        QCOMPARE(service.writes, 0);
    }

    void personAnswersThePrompt()
    {
        FakeSecretService service;
        service.prompt = FakeSecretService::Prompt::answered;
        const auto keychain = keychain::makeSystemKeychain(kPatience);
        AMPHORA_COMPARE_END(keychain->probe(), "E-KEY-LOCKED");
        AMPHORA_COMPARE_END(keychain->unlock(), "ok");
        AMPHORA_COMPARE_END(keychain->probe(), "ok");
        QCOMPARE(service.writes, 0);
    }

    void promptIsNeverAnswered()
    {
        FakeSecretService service;
        service.prompt = FakeSecretService::Prompt::silent;
        QString end = "E-KEY-TIMEOUT";
        // A busy machine may take longer than the time-out to read; a question that holds the reading up does so for any.
        for (auto timeout = 400ms; end == "E-KEY-TIMEOUT" && timeout < kPatience; timeout *= 4) {
            const auto keychain = keychain::makeSystemKeychain(timeout);
            AMPHORA_COMPARE_END(keychain->unlock(), "E-KEY-TIMEOUT");
            end = QString::fromStdString(endOf(keychain->read(m_entry)));
        }
        QCOMPARE(end, QString("E-KEY-LOCKED")); // The open question holds nothing up.
    }

    /// KeePassXC asks about each access; who says no is no reason to make a new key.
    void serviceWithholdsTheEntry()
    {
        FakeSecretService service;
        service.isLocked = false;
        const auto keychain = keychain::makeSystemKeychain(kPatience);
        AMPHORA_COMPARE_END(keychain->read(m_entry), "E-KEY-DENIED");
        AMPHORA_COMPARE_END(keychain->write(m_entry, secretOf("another key")), "E-USAGE");
        service.search = FakeSecretService::Search::findsNothing;
        AMPHORA_COMPARE_END(keychain->write(m_entry, secretOf("another key")), "E-KEY-DENIED");
        QCOMPARE(service.writes, 0);
    }

    void serviceRefusesUs()
    {
        FakeSecretService service;
        service.search = FakeSecretService::Search::refuses;
        const auto keychain = keychain::makeSystemKeychain(kPatience);
        compareAll(*keychain, "E-KEY-DENIED");
    }

    /// A locked KeePassXC finds nothing at all: that is not an entry that is gone.
    void lockedServiceCannotSearch()
    {
        FakeSecretService service;
        service.search = FakeSecretService::Search::findsNothing;
        const auto keychain = keychain::makeSystemKeychain(kPatience);
        compareAll(*keychain, "E-KEY-LOCKED");
        service.isLocked = false;
        AMPHORA_COMPARE_END(keychain->read(m_entry), "E-KEY-MISSING");
        QCOMPARE(service.writes, 0);
    }

    void serviceAnswersNonsense()
    {
        FakeSecretService service;
        service.search = FakeSecretService::Search::nonsense;
        const auto keychain = keychain::makeSystemKeychain(kPatience);
        compareAll(*keychain, "E-KEY-NONE");
        QCOMPARE(service.writes, 0);
    }

    void searchNeverAnswers()
    {
        FakeSecretService service;
        service.search = FakeSecretService::Search::never;
        const auto keychain = keychain::makeSystemKeychain(300ms);
        compareAll(*keychain, "E-KEY-TIMEOUT");
        QCOMPARE(service.writes, 0);
    }

    void closedWhileWaiting()
    {
        FakeSecretService service;
        service.search = FakeSecretService::Search::never;
        auto keychain = keychain::makeSystemKeychain(kPatience);
        const auto future = keychain->read(m_entry);
        QTest::qWait(50);
        keychain.reset();
        AMPHORA_COMPARE_END(future, "E-CANCELLED");
    }
};

static const bool amphoraFakeSessionIsRegistered = isInSession() && TestUnits::add<FakeSessionCases>("fake_session");
#include "fake_session_cases.moc"
