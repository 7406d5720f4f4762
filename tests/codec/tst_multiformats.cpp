#include "core/codec/cid.h"
#include "core/codec/multibase.h"
#include "core/codec/varint.h"
#include "tests/support/suite.h"
#include "tests/support/test_unit.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QTest>

#include <map>

using namespace amphora;
using namespace amphora::codec;
using amphora::test::readFile;
using amphora::test::sharedPath;
using amphora::test::Suite;

/// The cases of the multiformats corpus, all in one suite.
class TstMultiformats : public QObject {
    Q_OBJECT

    static QStringList linesOf(const QString &path) { return QString::fromStdString(readFile(path)).split('\n', Qt::SkipEmptyParts); }

    static const std::map<std::string, Base> &bases()
    {
        static const std::map<std::string, Base> names = {
            {"base2", Base::base2}, {"base8", Base::base8}, {"base10", Base::base10}, {"base16", Base::base16},
            {"base16upper", Base::base16Upper}, {"base32", Base::base32}, {"base32upper", Base::base32Upper}, {"base32pad", Base::base32Pad},
            {"base32padupper", Base::base32PadUpper}, {"base32hex", Base::base32Hex}, {"base32hexupper", Base::base32HexUpper},
            {"base32hexpad", Base::base32HexPad}, {"base32hexpadupper", Base::base32HexPadUpper}, {"base32z", Base::base32Z},
            {"base36", Base::base36}, {"base36upper", Base::base36Upper}, {"base58btc", Base::base58Btc}, {"base58flickr", Base::base58Flickr},
            {"base64", Base::base64}, {"base64pad", Base::base64Pad}, {"base64url", Base::base64Url}, {"base64urlpad", Base::base64UrlPad}};
        return names;
    }

    static void bases(Suite &suite, const QString &folder)
    {
        for (const auto &file : QDir(folder).entryList({"*.csv"}, QDir::Files)) {
            auto lines = linesOf(folder + '/' + file);
            const auto quoted = [](const QString &line) { return line.section('"', 1, 1); };
            const auto header = lines.takeFirst();
            const auto plain = quoted(header).replace("\\x00", QString(QChar(0))).toStdString();
            const bool isCanonical = header.startsWith("encoding");
            for (const auto &line : lines) {
                const auto name = line.section(',', 0, 0).toStdString();
                const auto text = quoted(line).toStdString();
                const auto base = bases().find(name);
                const auto read = decodeMultibase(text);
                suite.check("multibase/" + file.toStdString() + "/" + name,
                            base != bases().end() && read && asText(*read) == plain
                                && (!isCanonical || encodeMultibase(base->second, asBytes(plain)) == text));
            }
        }
    }

    static void hashes(Suite &suite, const QString &path)
    {
        for (auto lines = linesOf(path).mid(1); const auto &line : lines) {
            const auto cells = line.split(',');
            const auto bytes = *fromHex(cells[3].toStdString());
            const auto hash = Multihash::fromBytes(bytes);
            const auto input = cells[2].toStdString();
            bool fine = hash && hash->toBytes() == bytes && hash->digest().size() * 8 == cells[1].toUInt()
                && !Multihash::fromBytes(ByteView(bytes).first(bytes.size() - 1));
            // Only whole digests that we can compute may vouch for bytes. What the corpus hashed is the text of its second column.
            const bool isOurs = cells[0] == "sha2-256" && cells[1] == "256";
            fine = fine && hash->matches(asBytes(input)) == isOurs;
            suite.check("multihash/" + cells.mid(0, 3).join('/').toStdString(), fine);
        }
    }

    static void codes(Suite &suite, const QString &path)
    {
        const std::map<std::string, std::uint64_t> ours = {
            {"raw", kCodecRaw}, {"dag-pb", kCodecDagPb}, {"dag-cbor", kCodecDagCbor}, {"dag-jose", kCodecDagJose}, {"dag-json", kCodecDagJson},
            {"identity", kHashIdentity}, {"sha2-256", kHashSha256}, {"keccak-256", kHashKeccak256}};
        std::size_t met = 0;
        for (auto lines = linesOf(path).mid(1); const auto &line : lines) {
            const auto name = line.section(',', 0, 0).trimmed().toStdString();
            const auto code = line.section(',', 2, 2).trimmed().toULongLong(nullptr, 16);
            Bytes bytes;
            appendVarint(bytes, code);
            ByteView rest = bytes;
            const auto read = takeVarint(rest);
            const auto constant = ours.find(name);
            met += constant != ours.end();
            suite.check("multicodec/" + name, read && *read == code && rest.empty() && (constant == ours.end() || constant->second == code));
        }
        suite.check("multicodec: our constants are in the table", met == ours.size());
    }

    static void cids(Suite &suite, const QString &folder)
    {
        for (const auto &line : linesOf(folder + "/cid_syntax_invalid.txt"))
            if (!line.startsWith('#')) suite.check("cid/invalid/" + line.toStdString(), !Cid::parse(line.toStdString()));
        for (const auto &line : linesOf(folder + "/cid_syntax_valid.txt")) {
            if (line.startsWith('#')) continue;
            const auto cid = Cid::parse(line.toStdString());
            suite.check("cid/valid/" + line.toStdString(), cid && Cid::parse(cid->toString()) && *Cid::parse(cid->toString()) == *cid);
        }
        for (const char *file : {"go-cid-cid0", "go-cid-cid1"}) {
            const auto bytes = readFile(folder + '/' + file);
            const auto cid = Cid::fromBytes(asBytes(bytes));
            suite.check(std::string("cid/") + file, cid && asText(cid->toBytes()) == bytes && *Cid::parse(cid->toString()) == *cid);
        }
    }

private Q_SLOTS:
    void theWholeCorpus()
    {
        Suite suite("multiformats");
        if (const auto folder = sharedPath("corpora/open/multiformats"); suite.open(folder)) {
            bases(suite, folder + "/multibase");
            hashes(suite, folder + "/multihash/test_cases.csv");
            codes(suite, folder + "/multicodec/table.csv");
            cids(suite, folder + "/cid");
        }
        QVERIFY2(suite.passed(), suite.failures());
    }
};

AMPHORA_TEST_UNIT(TstMultiformats, "multiformats")
#include "tst_multiformats.moc"
