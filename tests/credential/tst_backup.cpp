#include "core/credential/backup.h"
#include "core/credential/credential.h"

#include "core/codec/dag_cbor.h"

#include "tests/credential/credential_support.h"
#include "tests/support/test_unit.h"

#include <QTest>

using namespace amphora;
using namespace amphora::credential;

class TstBackup : public QObject {
    Q_OBJECT

    SystemRandom m_random;
    BackupContent m_content;
    Bytes m_file;

    codec::Map changed(const char *member, codec::Value value) const
    {
        auto map = *codec::decodeDagCbor(m_file, codec::Reading::strict)->value.asMap();
        map.set(member, std::move(value));
        return map;
    }
    static Errc codeOf(const codec::Map &map) { return openBackup(codec::encodeDagCbor(codec::Value(map)).value(), asBytes("secret")).error().code; }

private Q_SLOTS:
    void initTestCase()
    {
        for (const auto *text : {"first", "second\n"}) m_content.credentials.push_back({localIdOf(text), text, "application/jwt", "held", "2026-01-01T00:00:00.000Z"});
        m_content.ledger.push_back({"aa", localIdOf("first"), "aud", "n", "2026-01-01T00:00:00.000Z", "2026-01-02T00:00:00.000Z", {"/a"}, "00"});
        m_file = sealBackup(m_content, asBytes("secret"), m_random).value();
    }

    void whatWentInComesOut()
    {
        QVERIFY(isBackup(m_file));
        QCOMPARE(openBackup(m_file, asBytes("secret")).value(), m_content);
        QVERIFY(asText(m_file).find("first") == std::string_view::npos);
    }

    void theWrongPassphraseIsRefused() { QCOMPARE(openBackup(m_file, asBytes("Secret")).error().code, Errc::passphrase); }

    void anyFlippedBitIsRefused()
    {
        // Every byte outside the box and the salt would cost a second of Argon2id each: some of the box, all of the ends.
        for (std::size_t i = 0; i < m_file.size(); i += m_file.size() / 7 + 1) {
            auto file = m_file;
            file[i] ^= 1;
            QVERIFY2(!openBackup(file, asBytes("secret")), qPrintable(QString::number(i)));
        }
    }

    void cutShortOrLongerIsRefused()
    {
        QCOMPARE(openBackup(ByteView(m_file).first(m_file.size() - 1), asBytes("secret")).error().code, Errc::backupDamaged);
        auto longer = m_file;
        longer.push_back(0);
        QCOMPARE(openBackup(longer, asBytes("secret")).error().code, Errc::backupDamaged);
        QCOMPARE(openBackup({}, asBytes("secret")).error().code, Errc::backupDamaged);
    }

    void aNewerOneIsNotGuessedAt()
    {
        QCOMPARE(codeOf(changed("version", 2)), Errc::dbNewer);
        QCOMPARE(codeOf(changed("format", "amphora-vault")), Errc::backupDamaged);
        QCOMPARE(codeOf(changed("nonce", Bytes(23))), Errc::backupDamaged);
        QCOMPARE(codeOf(changed("wrap", codec::Map{{"kind", "keychain"}, {"entry", "x"}})), Errc::backupDamaged);
        QCOMPARE(codeOf(changed("more", 1)), Errc::backupDamaged);
    }

    /// Checked before anything is allocated (decisions §3).
    void anAbsurdCostIsRefused()
    {
        const codec::Map wrap{{"kind", "passphrase"}, {"kdf", "argon2id13"}, {"ops", 3}, {"mem", std::int64_t(1) << 40}, {"salt", Bytes(16)}};
        QCOMPARE(codeOf(changed("wrap", wrap)), Errc::size);
    }
};

AMPHORA_TEST_UNIT(TstBackup, "backup")
#include "tst_backup.moc"
