#include "tests/store/sample.h"

namespace amphora::test {

using namespace amphora::store;

namespace {

constexpr const char *kNode = "node0000";
constexpr const char *kTime = "2026-01-02T03:04:05.678Z";

std::string hex(ByteView bytes)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const auto byte : bytes) {
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

NodeRow sampleNode()
{
    NodeRow node;
    node.id = kNode;
    node.url = "http://127.0.0.1:7007";
    node.kind = "js-ceramic";
    node.chain = "inmemory:12345";
    node.addedAt = kTime;
    return node;
}

} // namespace

codec::Block sampleBlock(int k)
{
    Bytes bytes(1500);
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::uint8_t>(i * 31 + std::size_t(k) * 7919 + (i * std::size_t(k)) / 13);
    // Alone, the pattern comes again after 3328, which a fast disk reaches.
    bytes[0] ^= static_cast<std::uint8_t>(k >> 8);
    bytes[1] ^= static_cast<std::uint8_t>(k >> 16);
    return codec::Block::make(codec::kCodecRaw, std::move(bytes));
}

stream::StreamId sampleStream()
{
    return stream::StreamId::of(stream::StreamType::tile, sampleBlock(0).cid());
}

EventRow sampleEvent(int k)
{
    EventRow row{sampleBlock(k).cid(), sampleStream(), k ? stream::EventKind::data : stream::EventKind::init,
                 std::nullopt};
    if (k) row.prev = sampleBlock(k - 1).cid();
    row.own = true;
    row.receivedAt = kTime;
    return row;
}

Status saveSample(Store &store, int k)
{
    const auto block = sampleBlock(k);
    auto transaction = store.begin();
    if (!transaction) return transaction.error();
    auto done = store.putBlock(block);
    if (done) done = store.putEvent(sampleEvent(k));
    if (done) done = store.putStream({sampleStream(), "did:key:z6Mk", "IDX", "", block.cid(), k + 1, true});
    if (done) done = store.putOutbox({block.cid(), kNode, sampleStream(), 0, "", "", kTime});
    if (done) done = store.putPlacement({block.cid(), kNode, kTime});
    if (done)
        done = store.putSealed({"draft" + std::to_string(k % 4), "draft", 1, Bytes(24, 7), block.bytes()});
    if (done) done = store.putMeta("edits", std::to_string(k + 1));
    if (!done) return done;
    return transaction->commit();
}

Status fillSample(Store &store, int count)
{
    if (auto put = store.putNode(sampleNode()); !put) return put;
    for (int k = 0; k < count; ++k)
        if (auto saved = saveSample(store, k); !saved) return saved;
    return ok();
}

Result<std::string> dump(const Store &store)
{
    std::string text;
    const auto walked = store.forEachBlock([&](const codec::Cid &cid, ByteView bytes) -> Status {
        if (!cid.matches(bytes)) return Error{Errc::cidMismatch, "", cid.toString()};
        text += "block " + cid.toString() + " " + std::to_string(bytes.size()) + "\n";
        return ok();
    });
    if (!walked) return walked.error();
    const auto events = store.allEvents();
    if (!events) return events.error();
    for (const auto &row : *events) {
        text += "event " + std::to_string(row.seq) + " " + row.cid.toString() + " " + row.stream.toString() +
                " " + std::to_string(int(row.kind)) + " " + (row.prev ? row.prev->toString() : "-") + " " +
                std::to_string(row.own) + " " + std::to_string(int(row.verdict)) + " " + row.reason + " " +
                row.receivedAt + "\n";
        const auto again = store.event(row.cid);
        if (!again) return again.error();
        const auto block = store.block(row.cid);
        if (!block) return block.error();
        const auto placements = store.placementsOf(row.cid);
        if (!placements) return placements.error();
        text += (*again ? " found" : " NOT FOUND") + std::string(*block ? " with block" : " WITHOUT BLOCK") +
                " at " + std::to_string(placements->size()) + "\n";
    }
    const auto ofStream = store.eventsOf(sampleStream());
    if (!ofStream) return ofStream.error();
    text += "events of the stream " + std::to_string(ofStream->size()) + "\n";
    const auto outbox = store.outbox();
    if (!outbox) return outbox.error();
    for (const auto &row : *outbox)
        text += "outbox " + row.cid.toString() + " " + row.nodeId + " " + row.stream.toString() + " " +
                std::to_string(row.tries) + row.nextTry + row.reason + row.addedAt + "\n";
    const auto nodes = store.nodes();
    if (!nodes) return nodes.error();
    for (const auto &row : *nodes) {
        text += "node " + row.id + " " + row.url + row.ipfsUrl + row.kind + row.chain + row.addedAt +
                row.consentAt + row.lastOkAt + row.lastError + "\n";
        const auto placements = store.placementsAt(row.id);
        if (!placements) return placements.error();
        text += " holds " + std::to_string(placements->size()) + "\n";
    }
    const auto sealed = store.sealedOfKind("draft");
    if (!sealed) return sealed.error();
    for (const auto &row : *sealed)
        text += "sealed " + row.id + " " + std::to_string(row.version) + hex(row.nonce) + hex(row.box) + "\n";
    const auto streams = store.streams({});
    if (!streams) return streams.error();
    for (const auto &row : *streams)
        text += "stream " + row.id.toString() + row.controller + row.family + row.schema +
                row.tip.toString() + std::to_string(row.eventCount) + "\n";
    const auto edits = store.meta("edits");
    if (!edits) return edits.error();
    return text + "edits " + edits->value_or("none") + "\n";
}

HomeDescription sampleHome(const std::string &name)
{
    HomeDescription home;
    home.homeId = "00112233445566778899aabbccddeeff";
    home.selected = "0123456789abcdef";
    home.identities.push_back({home.selected,
                               *did::Did::parse("did:key:z6Mkv8drLG1UP1M9EYLF6dZbT8w1sUAbPA32XxKBP3J3LXeq"),
                               "key",
                               name,
                               kTime,
                               "keychain",
                               "8899aabbccddeeff",
                               {}});
    return home;
}

} // namespace amphora::test
