#include "core/stream/anchor_path.h"

#include "core/codec/dag_cbor.h"

#include <string_view>

namespace amphora::stream {

namespace {

constexpr std::uint64_t kCodecEthereumTx = 0x93;

Error invalid(const Event &event, const char *why)
{
    return {Errc::anchorInvalid, std::string("anchor: ") + why, event.cid().toString()};
}

/// The decoded block, or a null pointer if it is not at hand; an error if its bytes are no DAG-CBOR.
Result<std::optional<codec::Value>> load(const Event &event, const codec::Cid &cid)
{
    for (const auto &block : event.blocks.more) {
        if (block.cid() != cid) continue;
        auto document = codec::decodeDagCbor(block.bytes(), codec::Reading::lenient);
        if (!document) return invalid(event, "a block of the proof is malformed");
        return std::optional(std::move(document->value));
    }
    return std::optional<codec::Value>();
}

/// Child indexes of the path "0/1/0"; empty for "".
Result<std::vector<std::size_t>> stepsOf(const Event &event)
{
    std::string_view path = *event.payload.find("path")->asText();
    std::vector<std::size_t> steps;
    while (!path.empty()) {
        // A Merkle node has two children; its third element, if any, is metadata of the root and no way to a leaf.
        if (path[0] != '0' && path[0] != '1') return invalid(event, "a step of the path is not 0 or 1");
        if (steps.size() == kAnchorPathStepsMax) return invalid(event, "the path is too long");
        steps.push_back(path[0] == '0' ? 0 : 1);
        path.remove_prefix(1);
        if (path.empty()) break;
        if (path[0] != '/' || path.size() == 1) return invalid(event, "the path is malformed");
        path.remove_prefix(1);
    }
    return steps;
}

Status checkProof(const Event &event, const codec::Value &proof)
{
    const auto *root = proof.find("root");
    const auto *chain = proof.find("chainId");
    const auto *transaction = proof.find("txHash");
    const auto *type = proof.find("txType");
    if (!root || !root->asLink() || !chain || !chain->asText() || !transaction || !transaction->asLink())
        return invalid(event, "the proof lacks root, chainId or txHash");
    if (type && !type->isNull() && (!type->asText() || (*type->asText() != "raw" && *type->asText() != "f(bytes32)")))
        return invalid(event, "unknown txType");
    // In-memory anchors of test nodes carry another kind of link there. The hash's own code is not looked at, because
    // nodes read the digest alone.
    const auto &hash = *transaction->asLink();
    if (chain->asText()->starts_with("eip155:") && (hash.codec() != kCodecEthereumTx || hash.hash().digest().size() != 32))
        return invalid(event, "txHash is no Ethereum transaction");
    return ok();
}

} // namespace

Result<AnchorPath> checkAnchorPath(const Event &event)
{
    const auto steps = stepsOf(event);
    if (!steps) return steps.error();
    const auto proof = load(event, *event.payload.find("proof")->asLink());
    if (!proof) return proof.error();
    if (!*proof) return AnchorPath::unknown;
    if (const auto status = checkProof(event, **proof); !status) return status.error();

    auto at = *(*proof)->find("root")->asLink();
    for (const auto step : *steps) {
        const auto node = load(event, at);
        if (!node) return node.error();
        if (!*node) return AnchorPath::unknown;
        const auto *children = (*node)->asList();
        if (!children || step >= children->size() || !(*children)[step].asLink())
            return invalid(event, "the path leaves the tree");
        at = *(*children)[step].asLink();
    }
    if (at != event.prev()) return invalid(event, "the path does not lead to prev");
    return AnchorPath::leadsToPrev;
}

} // namespace amphora::stream
