#include "core/crypto/hash.h"

#include "tests/crypto/hex.h"
#include "tests/support/test_unit.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QTest>

#include <random>
#include <thread>

using namespace amphora;
using namespace amphora::crypto;

class TstHash : public QObject {
    Q_OBJECT

    static QByteArray view(ByteView bytes)
    {
        return QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
    }

private Q_SLOTS:
    void hashesTheExamplesOfFips180()
    {
        QCOMPARE(hexOf(sha256(asBytes(""))), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QCOMPARE(hexOf(sha256(asBytes("abc"))), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QCOMPARE(hexOf(sha512(asBytes("abc"))),
                 "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f");
    }

    /// RFC 4231, cases 1 and 6 (a key longer than the block).
    void authenticatesTheExamplesOfRfc4231()
    {
        QCOMPARE(hexOf(hmacSha512(Bytes(20, 0x0b), asBytes("Hi There")).view()),
                 "87aa7cdea5ef619d4ff0b4241a1d6cb02379f4e2ce4ec2787ad0b30545e17cdedaa833b7d6b8a702038b274eaea3f4e4be9d914eeb61f1702e696c203a126854");
        QCOMPARE(hexOf(hmacSha512(Bytes(131, 0xaa), asBytes("Test Using Larger Than Block-Size Key - Hash Key First")).view()),
                 "80b24263c7c1a3ebb71493c1dd7be8b49b46d1f41b4aeec1121b013783f8f3526b56d037e05f2598bd0fd2215d6a1e5295e64f73f63f0aec8b915a985d786598");
    }

    void agreesWithAnotherImplementationForEveryLength()
    {
        std::mt19937 random(1);
        for (std::size_t length = 0; length < 300; ++length) {
            Bytes bytes(length), key(random() % 200);
            for (auto &byte : bytes) byte = std::uint8_t(random());
            for (auto &byte : key) byte = std::uint8_t(random());
            QCOMPARE(view(sha256(bytes)), QCryptographicHash::hash(view(bytes), QCryptographicHash::Sha256));
            QCOMPARE(view(sha512(bytes)), QCryptographicHash::hash(view(bytes), QCryptographicHash::Sha512));
            QCOMPARE(view(hmacSha512(key, bytes).view()),
                     QMessageAuthenticationCode::hash(view(bytes), view(key), QCryptographicHash::Sha512));
        }
    }

    void threadsDoNotDisturbEachOther()
    {
        const Bytes a(100'000, 'a'), b(100'000, 'b');
        const auto hashOfA = sha256(a), hashOfB = sha256(b);
        bool fine = true;
        std::thread other([&] {
            for (int i = 0; i < 50; ++i) fine = fine && sha256(b) == hashOfB;
        });
        for (int i = 0; i < 50; ++i) QVERIFY(sha256(a) == hashOfA);
        other.join();
        QVERIFY(fine);
    }

    void comparesWholeValues()
    {
        QVERIFY(equalConstantTime(asBytes("same"), asBytes("same")));
        QVERIFY(equalConstantTime({}, {}));
        QVERIFY(!equalConstantTime(asBytes("same"), asBytes("sama")));
        QVERIFY(!equalConstantTime(asBytes("same"), asBytes("sam")));
    }
};

AMPHORA_TEST_UNIT(TstHash, "hash")
#include "tst_hash.moc"
