#include "core/base/log.h"
#include "core/engine/redaction.h"
#include "core/store/log_file.h"

#include "tests/engine/bench.h"
#include "tests/support/test_unit.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace amphora;
using namespace amphora::engine;
using test::Bench;
using test::secret;

/// Answers every request with a body that must not get into a log.
class TalkativeNode final : public net::HttpClient {
public:
    Result<net::HttpResponse> send(const net::HttpRequest &request, const net::CancelToken &) override
    {
        net::HttpResponse answer;
        answer.finalUrl = request.url;
        answer.status = 500;
        answer.body = R"({"error":"CANARY-body\nsecond line"})";
        if (request.url.ends_with("/node/chains")) {
            answer.status = 200;
            answer.body = R"({"supportedChains":["inmemory:12345"]})";
        }
        return answer;
    }
};

/// Goal K7: no secret, no word of a phrase and nothing that a person typed gets into amphora.log, on any road.
class TstLog : public QObject {
    Q_OBJECT

    static QByteArray read(const Bench &bench)
    {
        QByteArray all;
        QDir dir(QString::fromStdString(bench.paths().state.string()));
        for (const auto &name : dir.entryList(QDir::Files)) {
            QFile file(dir.filePath(name));
            if (file.open(QIODevice::ReadOnly)) all += file.readAll();
        }
        return all;
    }

private Q_SLOTS:
    void noSecretAndNothingTypedIsInTheLog()
    {
        TalkativeNode http;
        Bench bench(&http);
        const std::string seed = "00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee";
        QVERIFY(bench.restore());
        QVERIFY(bench.startUnlocked());
        (void)Bench::wait(bench.identities().restore(test::words("zebra zebra zebra CANARY-word"), {}, KeyStore::keychain, {}));
        (void)Bench::wait(bench.identities().restore({RecoverySource::Kind::seed, secret(seed + "0"), {}, {}}, {}, KeyStore::keychain, {}));
        QVERIFY(Bench::wait(bench.identities().restore({RecoverySource::Kind::seed, secret(seed), {}, {}}, "CANARY-name", KeyStore::file,
                                                       secret("CANARY-passphrase"))));
        bench.identities().lock();
        (void)Bench::wait(bench.identities().unlock(secret("CANARY-wrong")));
        QVERIFY(Bench::wait(bench.identities().use(std::string(test::kTestDid))));
        bench.keychain.troubleAtRead = Errc::keyDenied;
        (void)Bench::wait(bench.identities().unlock());
        bench.keychain.troubleAtRead.reset();
        QVERIFY(Bench::wait(bench.identities().unlock()));
        QVERIFY(Bench::wait(bench.profile().saveDraft({std::nullopt, {{"name", "CANARY-draft"}}, {}, {}})));
        (void)Bench::wait(bench.profile().set({{"gender", "CANARY" + std::string(300, 'x')}}));
        QVERIFY(Bench::wait(bench.profile().publishDraft()));
        QVERIFY(Bench::wait(bench.identities().makeKit(secret("CANARY-kit"))));
        const auto node = Bench::wait(bench.nodes().add("https://node.example/t/CANARY-token"));
        QVERIFY(node);
        QVERIFY(Bench::wait(bench.nodes().giveConsent(node->id)));
        QVERIFY(!Bench::wait(bench.nodes().sync())->nodes.at(0).error.empty());
        const auto keys = bench.keychain.entries;
        bench.stop();

        const auto log = read(bench);
        QVERIFY(log.contains("opened, identities: 1"));
        QVERIFY(log.contains("E-KEY-DENIED"));
        QVERIFY(log.contains("sync https://node.example/[…] pushed 0"));
        QVERIFY(log.contains(QByteArray(test::kTestDid.data(), qsizetype(test::kTestDid.size()))));
        QVERIFY2(!log.contains("CANARY"), log.constData());
        for (const auto *word : {"abandon", "zebra", "art ", "c0ffee", "Ada"}) QVERIFY2(!log.contains(word), word);
        for (const auto &[name, value] : keys) {
            const auto raw = QByteArray(reinterpret_cast<const char *>(value.data()), qsizetype(value.size()));
            QVERIFY(!log.contains(raw) && !log.contains(raw.mid(1, 32).toHex()) && !log.contains(raw.mid(1, 32).toBase64()));
        }
        static const QRegularExpression line(R"(^\d{4}-\d\d-\d\dT[\d:.]+Z (info|warning|error) [a-z]+ [^\x00-\x1f]+$)");
        for (const auto &text : QString::fromUtf8(log).split('\n', Qt::SkipEmptyParts)) QVERIFY2(line.match(text).hasMatch(), qPrintable(text));
        const auto status = std::filesystem::status(bench.paths().state / "amphora.log");
        QVERIFY(status.permissions() == (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
    }

    void aFirstRunMakesNoLog()
    {
        Bench bench;
        log(LogLevel::warning, "test", "before there is a home");
        bench.stop();
        QVERIFY(!std::filesystem::exists(bench.paths().state));
    }

    void whatLooksLikeASecretIsTakenOutAndNamesOfThingsStay()
    {
        QCOMPARE(redacted("bad: Abandon, ability able and more"), std::string("bad: [words] and more"));
        QCOMPARE(redacted("1. abandon 2. zoo 3. art"), std::string("1. [words]"));
        QCOMPARE(redacted("seed 000102030405060708090a0b0c0d0e0f end"), std::string("seed [secret] end"));
        QCOMPARE(redacted("Bearer abcDEF0123456789_-abcDEF0123456789"), std::string("Bearer [secret]"));
        QCOMPARE(redacted("at https://me:pw@a.example:7007/t/x?y=z now"), std::string("at https://a.example:7007/[…] now"));
        QCOMPARE(redacted("http://127.0.0.1:7007"), std::string("http://127.0.0.1:7007"));
        const auto cid = codec::Cid::of(codec::kCodecDagCbor, {}).toString();
        const auto stream = stream::StreamId::of(stream::StreamType::tile, codec::Cid::of(codec::kCodecDagCbor, {})).toString();
        for (const auto &name : {cid, stream, std::string(test::kTestDid), std::string("E-NODE-LIED the node says so")}) QCOMPARE(redacted(name), name);
    }

    void fiveFilesOfAMebibyteAreKept()
    {
        QTemporaryDir dir(test::temporaryTemplate());
        const store::Path folder = dir.filePath("state").toStdString();
        {
            store::LogFile log(folder);
            const std::string line(64 * 1024, 'x');
            for (int i = 0; i < 120; ++i) log.append(line);
            log.append("the newest");
        }
        QStringList names = QDir(dir.filePath("state")).entryList(QDir::Files, QDir::Name);
        QCOMPARE(names, (QStringList{"amphora.log", "amphora.log.1", "amphora.log.2", "amphora.log.3", "amphora.log.4"}));
        for (const auto &name : names) QVERIFY(QFileInfo(dir.filePath("state/" + name)).size() <= qint64(store::kLogBytesMax));
        store::LogFile(folder).append("and one more"); // A new process goes on in the same file.
        QFile newest(dir.filePath("state/amphora.log"));
        QVERIFY(newest.open(QIODevice::ReadOnly));
        QVERIFY(newest.readAll().endsWith("the newest\nand one more\n"));
    }
};

AMPHORA_TEST_UNIT(TstLog, "log")
#include "tst_log.moc"
