#include "core/codec/varint.h"
#include "core/stream/stream_id.h"

#include "tests/support/suite.h"
#include "tests/support/test_unit.h"
#include "tests/support/values.h"

#include <QTest>

using namespace amphora;
using nlohmann::json;
using stream::CommitId;
using stream::StreamId;
using test::Suite;

namespace {

bool isThis(const Result<StreamId> &id, const json &c)
{
    return id && static_cast<std::uint64_t>(id->type()) == c.at("type") && id->genesis().toString() == c.at("cid");
}

bool isThis(const Result<CommitId> &id, const json &c, const char *commit = "commit")
{
    return id && static_cast<std::uint64_t>(id->stream().type()) == c.at("type") && id->stream().genesis().toString() == c.at("cid")
        && (c.at(commit) == "genesis" ? id->isGenesis() : id->commit().toString() == c.at(commit));
}

} // namespace

class TstStreamId : public QObject {
    Q_OBJECT

    static bool isWritten(const CommitId &id, const json &c)
    {
        return id.toString() == c.at("commitId") && id.toUrl() == c.at("url") && codec::toHex(id.toBytes()) == c.at("bytesHex")
            && CommitId::parse(id.toString()).value() == id && CommitId::parse(id.toUrl()).value() == id
            && CommitId::fromBytes(id.toBytes()).value() == id;
    }

    /// `expected` holds the fields, or an error.
    template <typename Id>
    static bool parses(const std::string &text, const json &expected)
    {
        const auto id = Id::parse(text);
        if (expected.contains("error")) return !id;
        return isThis(id, expected) && id->toString() == expected.at("string");
    }

private Q_SLOTS:
    void agreesWithTheOfficialLibrary()
    {
        Suite suite("golden/stream-id");
        for (const auto &c : test::goldenCases("stream-id")) {
            const std::string name = c.at("name");
            if (c.contains("input")) {
                const std::string input = c.at("input");
                suite.check(name + " as StreamID", parses<StreamId>(input, c.at("StreamID")));
                suite.check(name + " as CommitID", parses<CommitId>(input, c.at("CommitID")));
                continue;
            }
            const auto type = c.at("type").get<std::uint64_t>();
            const auto cid = test::cidOf(c.at("cid"));
            if (c.value("negative", false)) { // A type that has no streams.
                Bytes bytes;
                codec::appendVarint(bytes, 0xce);
                codec::appendVarint(bytes, type);
                const auto genesis = cid.toBytes();
                bytes.insert(bytes.end(), genesis.begin(), genesis.end());
                suite.check(name, !StreamId::fromBytes(bytes));
                continue;
            }
            const auto id = StreamId::of(static_cast<stream::StreamType>(type), cid);
            suite.check(name, id.toString() == c.at("streamId") && id.toUrl() == c.at("url") && codec::toHex(id.toBytes()) == c.at("bytesHex")
                            && StreamId::parse(id.toString()).value() == id && StreamId::parse(id.toUrl()).value() == id
                            && StreamId::fromBytes(id.toBytes()).value() == id);
            suite.check(name + ": commit", isWritten(CommitId::of(id, test::cidOf(c.at("commit").at("cid"))), c.at("commit")));
            suite.check(name + ": genesis commit", isWritten(CommitId::ofGenesis(id), c.at("genesisCommit")));
        }
        QVERIFY2(suite.passed(), suite.failures());
    }

    void agreesWithTheCasesOfTheOfficialTests()
    {
        Suite suite("corpora/ceramic-stream-ids cases");
        const auto path = test::sharedPath("corpora/open/ceramic-stream-ids/cases.json");
        if (suite.open(path)) {
            int n = 0;
            const auto file = test::readJson(path);
            for (const auto &c : file.at("cases")) {
                const auto name = std::to_string(++n) + " " + c.at("as").get<std::string>();
                const bool isStream = c.at("as") == "StreamID";
                const bool isBytes = c.contains("in_hex");
                const auto bytes = isBytes ? test::bytesOf(c.at("in_hex")) : toBytes(asBytes(c.at("in").get_ref<const std::string &>()));
                const auto streamId = isBytes ? StreamId::fromBytes(bytes) : StreamId::parse(asText(bytes));
                const auto commitId = isBytes ? CommitId::fromBytes(bytes) : CommitId::parse(asText(bytes));
                if (!c.at("ok").get<bool>())
                    suite.check(name, isStream ? !streamId : !commitId);
                else
                    suite.check(name, isStream ? isThis(streamId, c) : isThis(commitId, c));
            }
        }
        QVERIFY2(suite.passed(), suite.failures());
    }

    void readsAndPrintsEveryRealId()
    {
        Suite suite("corpora/ceramic-stream-ids harvested");
        const auto path = test::sharedPath("corpora/open/ceramic-stream-ids/harvested.json");
        if (suite.open(path)) {
            for (const auto &c : test::readJson(path)) {
                const std::string text = c.at("s");
                const auto streamId = StreamId::parse(text);
                const auto commitId = CommitId::parse(text);
                if (c.contains("commit"))
                    suite.check(text, !streamId && isThis(commitId, c) && commitId->toString() == text
                                    && CommitId::fromBytes(commitId->toBytes()).value() == *commitId);
                else
                    suite.check(text, !commitId && isThis(streamId, c) && streamId->toString() == text
                                    && StreamId::fromBytes(streamId->toBytes()).value() == *streamId);
            }
        }
        QVERIFY2(suite.passed(), suite.failures());
    }

    void agreesWithTheWorkedVector()
    {
        Suite suite("vectors/parse");
        const auto vectors = test::readJson(test::vectorsPath("vectors.json")).at("parse");
        for (const auto &[name, c] : vectors.items()) {
            const auto id = StreamId::fromBytes(test::bytesOf(c.at("bytes")));
            suite.check(name, isThis(id, c) && codec::toHex(id->toBytes()) == c.at("bytes"));
        }
        QVERIFY2(suite.passed(), suite.failures());
    }

    void cutsNothingOffInSilence()
    {
        const std::string id = "kjzl6cwe1jw147dvq16zluojmraqvwdmbh61dx9e0c59i344lcrsgqfohexp60s";
        const std::string commit = "bagjqcgzaday6dzalvmy5ady2m5a5legq5zrbsnlxfc2bfxej532ds7htpova";
        QVERIFY(StreamId::parse(id));
        for (const auto &text : std::vector<std::string>{id + " ", " " + id, id + "/", id + "#x", id + "?version=0", id + "?", "ceramic://" + id + "?version=" + commit,
                                 "ceramic:///" + id, "ceramic:" + id, "/ceramic/ceramic://" + id, "http://" + id, "ceramic://", "/ceramic/"})
            QVERIFY2(!StreamId::parse(text), text.c_str());
        QVERIFY(CommitId::parse("ceramic://" + id + "?commit=" + commit));
        for (const auto &text : std::vector<std::string>{id + "?commit=", id + "?commit=1", id + "?commit=00", id + "?commit=" + commit + "&a=b",
                                 id + "?commit=" + commit + " ", id + "?version=" + commit, id + "?Commit=" + commit, "?commit=" + commit,
                                 // Two answers to "which commit".
                                 CommitId::parse(id + "?commit=0")->toString() + "?commit=" + commit,
                                 id + "?commit=QmRaaUwTNfwgFZpeUy8qrZwrp2dY4kCKmmB5xEqvH3vtD1"})
            QVERIFY2(!CommitId::parse(text), text.c_str());
    }

    void refusesBytesThatGoOnOrStopShort()
    {
        const auto genesis = StreamId::parse("kjzl6cwe1jw147dvq16zluojmraqvwdmbh61dx9e0c59i344lcrsgqfohexp60s").value();
        const auto commit = CommitId::of(genesis, codec::Cid::of(codec::kCodecDagJose, Bytes{1}));
        for (std::size_t size = 0; size < genesis.toBytes().size(); ++size) {
            const auto bytes = genesis.toBytes();
            QVERIFY(!StreamId::fromBytes(ByteView(bytes).first(size)));
            QVERIFY(!CommitId::fromBytes(ByteView(bytes).first(size)));
        }
        for (std::size_t size = genesis.toBytes().size() + 1; size < commit.toBytes().size(); ++size) {
            const auto bytes = commit.toBytes();
            QVERIFY(!CommitId::fromBytes(ByteView(bytes).first(size)));
        }
        for (auto bytes : {commit.toBytes(), CommitId::ofGenesis(genesis).toBytes()}) {
            QVERIFY(CommitId::fromBytes(bytes));
            bytes.push_back(0);
            QVERIFY(!CommitId::fromBytes(bytes)); // js ignores what follows.
        }
    }

    void theGenesisCommitHasOneText()
    {
        const auto id = StreamId::parse("kjzl6cwe1jw147dvq16zluojmraqvwdmbh61dx9e0c59i344lcrsgqfohexp60s").value();
        auto bytes = id.toBytes();
        const auto cid = id.genesis().toBytes();
        bytes.insert(bytes.end(), cid.begin(), cid.end()); // Spelled out in place of 00.
        QCOMPARE(CommitId::fromBytes(bytes).value(), CommitId::ofGenesis(id));
        QCOMPARE(CommitId::fromBytes(bytes)->toString(), CommitId::ofGenesis(id).toString());
        QVERIFY(CommitId::ofGenesis(id).isGenesis());
    }
};

AMPHORA_TEST_UNIT(TstStreamId, "stream_id")
#include "tst_stream_id.moc"
