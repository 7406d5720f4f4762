#include "core/did/written_did.h"

#include "core/codec/multibase.h"
#include "tests/support/test_unit.h"

#include <QTest>

using namespace amphora;
using did::readWrittenDid;

class TstWrittenDid : public QObject {
    Q_OBJECT

    static std::string codeOf(const Result<did::Did> &did) { return did ? "ok" : std::string(errcText(did.error().code)); }

private Q_SLOTS:
    void whatCanBeADidIsTakenAsItStands()
    {
        for (const std::string text : {"did:key:z6Mkv8drLG1UP1M9EYLF6dZbT8w1sUAbPA32XxKBP3J3LXeq", "did:web:example.org", "did:pkh:eth:0xb9c5714089478a327f09197987f16f9e5d936e8a",
                                       "did:pkh:eip155:1:0xab16a96d359ec26a11e2c2b3d8f8b8942d5bfcdb", "did:pkh:cosmos:cosmoshub-3:cosmos1x", "did:example:zzz", "did:3:kjz"}) {
            const auto did = readWrittenDid(text);
            QCOMPARE(codeOf(did), std::string("ok"));
            QCOMPARE(did->toString(), text);
        }
    }

    void aKindOfKeyThatIsNotKnownHereMayBeOne()
    {
        Bytes bytes(2 + 48, 7);
        bytes[0] = 0xea; // BLS12-381 G1, as a varint.
        bytes[1] = 0x01;
        QCOMPARE(codeOf(readWrittenDid("did:key:" + codec::encodeMultibase(codec::Base::base58Btc, bytes))), std::string("ok"));
        // A key for agreement only is one of a did:key as well.
        QCOMPARE(codeOf(readWrittenDid("did:jwk:" + codec::toBase64Url(asBytes(std::string_view(R"({"kty":"OKP","crv":"X25519","use":"enc","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})"))))),
                 std::string("ok"));
    }

    void halfADidIsRefusedWithTheReason()
    {
        const std::pair<std::string, const char *> cases[] = {
            {"", "does not start with did:"},
            {"z6Mkv8drLG1UP1M9EYLF6dZbT8w1sUAbPA32XxKBP3J3LXeq", "does not start with did:"},
            {"did:key:zzz", "begins like no kind of public key"},
            {"did:key:z6Mkv8drLG1UP1M9EYLF6dZbT8w1sUAbPA32XxKBP3J3LXe", "begins like no kind of public key"},
            {"did:key:" + codec::encodeMultibase(codec::Base::base58Btc, codec::fromHex("ed01" + std::string(62, 'a')).value()), "wrong length"},
            {"did:key:z6Mkv8drLG1UP1M9EYLF6dZbT8w1sUAbPA32XxKBP3J3LXe0", "a character that its base has not"},
            {"did:key:6Mkv8drLG1UP1M9EYLF6dZbT8w1sUAbPA32XxKBP3J3LXeq", "base58btc"},
            {"did:key:z6Mkv8drLG1UP1M9EYLF6dZbT8w1sUAbPA32XxKBP3J3LXeq ", "bad method-specific part"},
            {"did:jwk:e30", "no kty"},
            {"did:jwk:!", "bad method-specific part"},
            {"did:jwk:" + codec::toBase64Url(asBytes(std::string_view(R"({"kty":"EC","crv":"P-256","d":"AA","x":"AA","y":"AA"})"))), "private key"},
            {"did:pkh:eip155:1:0xab16", "40 hex digits"},
            {"did:pkh:solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp:0", "32 bytes in base58"},
            {std::string(did::Did::kBytesMax + 1, 'a'), "too long"},
        };
        for (const auto &[text, why] : cases) {
            const auto did = readWrittenDid(text);
            QVERIFY2(codeOf(did) == "E-DID", text.c_str());
            QVERIFY2(did.error().detail.find(why) != std::string::npos, did.error().detail.c_str());
            QCOMPARE(did.error().where, text.substr(0, did::Did::kBytesMax));
        }
    }
};

AMPHORA_TEST_UNIT(TstWrittenDid, "written_did")
#include "tst_written_did.moc"
