#include "core/stream/anchor_path.h"
#include "core/stream/tile.h"

#include "tests/stream/tile_data.h"
#include "tests/support/suite.h"
#include "tests/support/test_unit.h"

#include <QTest>

#include <functional>

using namespace amphora;
using stream::Event;
using stream::EventBlocks;

namespace {

Bytes flipped(Bytes bytes, std::size_t bit)
{
    bytes[bit / 8] = static_cast<std::uint8_t>(bytes[bit / 8] ^ (1u << (bit % 8)));
    return bytes;
}

/// The block as an attacker would offer it: other bytes with the CID they really have.
codec::Block rehashed(const codec::Block &block, Bytes bytes)
{
    return codec::Block::make(block.cid().codec(), std::move(bytes));
}

} // namespace

/// Goal P1: every single-bit flip in real events is refused, or gives another CID.
class TstTampering : public QObject {
    Q_OBJECT

    /// Real signed tiles: the golden ones by their own library, and the vectors.
    static std::vector<Event> signedEvents()
    {
        std::vector<Event> events;
        for (const auto &c : test::goldenCases("tile")) {
            if (!c.contains("envelope")) continue;
            auto event = test::signedEventOf(test::blockOf(c.at("envelope").at("cid"), c.at("envelope").at("hex")),
                                             test::blockOf(c.at("linkedBlock").at("cid"), c.at("linkedBlock").at("hex")));
            const auto did = did::Did::parse(c.at("controller").get<std::string>()).value();
            if (did::ed25519KeyOf(did)) events.push_back(std::move(event).value());
        }
        return events;
    }

    static did::Did signerOf(const Event &event) { return jose::protectedHeaderOf(*event.envelope)->keyId.did; }

private Q_SLOTS:
    void aBlockWithAFlippedBitIsNotThatBlock()
    {
        std::size_t flips = 0;
        for (const auto &event : signedEvents())
            for (const auto *block : {&event.blocks.root, &*event.blocks.linked})
                for (std::size_t bit = 0; bit < block->bytes().size() * 8; bit += 29, ++flips)
                    QVERIFY(!codec::Block::check(block->cid(), flipped(block->bytes(), bit)));
        QVERIFY(flips > 1000);
    }

    void aFlippedBitInAnEnvelopeNeverVerifiesAsTheSameEvent()
    {
        int events = 0, decoded = 0;
        for (const auto &event : signedEvents()) {
            ++events;
            const auto signer = signerOf(event);
            QVERIFY(jose::verifyJws(*event.envelope, signer));
            const auto &bytes = event.blocks.root.bytes();
            for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
                const auto block = rehashed(event.blocks.root, flipped(bytes, bit));
                QVERIFY(block.cid() != event.cid());
                const auto again = stream::decodeEvent({block, event.blocks.linked, {}});
                if (!again) continue;
                ++decoded;
                // Another CID is another event; and even so nothing that she did not sign verifies as hers.
                QVERIFY2(!jose::verifyJws(*again->envelope, signer), qPrintable(QString::number(bit)));
            }
        }
        QVERIFY2(events >= 10 && decoded > 1000, "the flips no longer reach the signature");
    }

    void aFlippedBitInAPayloadHasNoEnvelope()
    {
        for (const auto &event : signedEvents()) {
            const auto &bytes = event.blocks.linked->bytes();
            for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit)
                QVERIFY(!stream::decodeEvent({event.blocks.root, rehashed(*event.blocks.linked, flipped(bytes, bit)), {}}));
        }
    }

    /// The JSON a node answers with: a flipped character of the JWS or the payload never gives the event that was asked for.
    void aFlippedBitInAnAnswerNeverGivesTheSameCid()
    {
        int readable = 0;
        for (const auto &event : signedEvents()) {
            const auto text = codec::printJson(stream::eventToHttpJson(event).value()).value();
            const auto signer = signerOf(event);
            for (std::size_t bit = 0; bit < text.size() * 8; bit += 13) {
                const auto changed = flipped(toBytes(asBytes(text)), bit);
                const auto parsed = codec::parseJson(asText(changed));
                if (!parsed) continue;
                const auto again = stream::eventFromHttpJson(*parsed);
                if (!again) continue;
                ++readable;
                if (again->cid() == event.cid())
                    QCOMPARE(again->blocks.root, event.blocks.root); // A name nobody reads was hit: "lin{" for "link".
                else
                    QVERIFY(!again->envelope || !jose::verifyJws(*again->envelope, signer));
            }
        }
        QVERIFY(readable > 100);
    }

    void aFlippedBitInATimeEventIsSeen()
    {
        std::size_t refused = 0, flips = 0;
        for (const auto &c : test::goldenCases("anchor-path")) {
            const auto block = [](const nlohmann::json &b) { return test::blockOf(b.at("cid"), b.at("hex")); };
            EventBlocks blocks{block(c.at("timeEvent")), std::nullopt, {block(c.at("proof"))}};
            for (const auto &node : c.at("nodes")) blocks.more.push_back(block(node));
            const auto event = stream::decodeEvent(blocks).value();
            // A changed node or proof no longer has the name by which it is looked for.
            for (std::size_t i = 0; i < blocks.more.size(); ++i) {
                for (std::size_t bit = 0; bit < blocks.more[i].bytes().size() * 8; ++bit, ++flips) {
                    auto changed = blocks;
                    changed.more[i] = rehashed(blocks.more[i], flipped(blocks.more[i].bytes(), bit));
                    const auto path = stream::checkAnchorPath(stream::decodeEvent(changed).value());
                    if (path && *path == stream::AnchorPath::leadsToPrev) { // Only a node that is not on the way.
                        auto without = blocks;
                        without.more.erase(without.more.begin() + static_cast<std::ptrdiff_t>(i));
                        QCOMPARE(stream::checkAnchorPath(stream::decodeEvent(without).value()).value(), stream::AnchorPath::leadsToPrev);
                    }
                    refused += !path || *path == stream::AnchorPath::unknown;
                }
            }
            for (std::size_t bit = 0; bit < blocks.root.bytes().size() * 8; ++bit, ++flips) {
                const auto root = rehashed(blocks.root, flipped(blocks.root.bytes(), bit));
                QVERIFY(root.cid() != event.cid());
            }
        }
        QVERIFY2(flips > 5000 && refused > 1000, "the flips no longer reach the proof");
    }
};

AMPHORA_TEST_UNIT(TstTampering, "tampering")
#include "tst_tampering.moc"
