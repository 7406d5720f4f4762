#include "core/codec/json.h"
#include "core/did/did_key.h"
#include "core/stream/anchor_path.h"
#include "core/stream/tile.h"

#include <algorithm>
#include <cstdlib>
#include <string_view>

using namespace amphora;

namespace {

void expect(bool holds)
{
    if (!holds) std::abort();
}

/// The payloads that the signer of the seeds (vectors.json, seed 00…1f) has signed. Whatever else verifies as hers is a forgery.
bool wasSigned(const codec::Cid &link)
{
    constexpr std::string_view kSigned[] = {"bafyreic6r4ou37w3mpue55dxzwvp5rpa3ogzrjneqf7vbav4uvhqcbw4c4",
                                            "bafyreidoc4ppt4aiybidjnrpi56ivd4qi4tjny64zllkkxl2ubhcwaoare"};
    const auto text = link.toString();
    return std::any_of(std::begin(kSigned), std::end(kSigned), [&](auto known) { return known == text; });
}

void check(const stream::Event &event)
{
    static const auto signer = did::Did::parse("did:key:z6MkehRgf7yJbgaGfYsdoAsKdBPE3dj2CYhowQdcjqSJgvVd").value();
    if (event.envelope && jose::verifyJws(*event.envelope, signer)) expect(wasSigned(*event.envelope->link()));
    if (event.kind == stream::EventKind::time) (void)stream::checkAnchorPath(event);
    if (const auto json = stream::eventToHttpJson(event)) expect(stream::eventFromHttpJson(*json)->cid() == event.cid());
    if (auto state = stream::applyTileGenesis(event)) {
        expect(state->log.size() == 1 && state->controller());
        expect(!stream::applyTileEvent(*state, event)); // A genesis is never its own update.
    }
    // On a state that this event names as its own, whatever it holds.
    if (event.prev()) {
        stream::TileState state;
        state.content = codec::Map{{"hello", "world"}};
        state.metadata = codec::Map{{"controllers", codec::List{signer.toString()}}};
        state.log.push_back({event.init().value_or(*event.prev()), stream::EventKind::init, std::nullopt});
        state.log.push_back({*event.prev(), stream::EventKind::data, std::nullopt});
        const auto before = state;
        if (!stream::applyTileEvent(state, event)) expect(state == before);
    }
}

/// `type`, then blocks with two bytes of length each: 0 unsigned, 1 signed (envelope, payload); the others follow as proof and nodes.
std::optional<stream::EventBlocks> blocksOf(ByteView bytes)
{
    if (bytes.empty()) return std::nullopt;
    const bool isSigned = bytes[0] & 1;
    bytes = bytes.subspan(1);
    std::vector<Bytes> parts;
    while (bytes.size() >= 2 && parts.size() < 16) {
        const auto size = std::min<std::size_t>(std::size_t(bytes[0]) << 8 | bytes[1], bytes.size() - 2);
        parts.push_back(toBytes(bytes.subspan(2, size)));
        bytes = bytes.subspan(2 + size);
    }
    if (parts.size() < (isSigned ? 2 : 1)) return std::nullopt;
    stream::EventBlocks blocks{codec::Block::make(isSigned ? codec::kCodecDagJose : codec::kCodecDagCbor, parts[0]), std::nullopt, {}};
    if (isSigned) blocks.linked = codec::Block::make(codec::kCodecDagCbor, parts[1]);
    for (std::size_t i = isSigned ? 2 : 1; i < parts.size(); ++i)
        blocks.more.push_back(codec::Block::make(codec::kCodecDagCbor, parts[i]));
    return blocks;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ByteView bytes(data, size);
    if (auto blocks = blocksOf(bytes))
        if (const auto event = stream::decodeEvent(std::move(*blocks))) check(*event);
    if (const auto json = codec::parseJson(asText(bytes)))
        if (const auto event = stream::eventFromHttpJson(*json)) check(*event);
    return 0;
}
