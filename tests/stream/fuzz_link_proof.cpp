#include "core/codec/dag_cbor.h"
#include "core/codec/json.h"
#include "core/stream/caip10_link.h"

#include <cstdlib>

using namespace amphora;
using namespace amphora::stream;

namespace {

void hold(bool holds)
{
    if (!holds) std::abort();
}

/// The signatures in the seeds are by these two; whatever else is proven as theirs is a forgery.
void proven(const LinkProof &proof)
{
    hold(proof.account.find('@') != std::string::npos || proof.account.find(':') != std::string::npos);
    const auto account = did::AccountId::parse(proof.account).value();
    if (account.address() == "0x19e7e376e7c213b7e7e7e46cc70a5dd086daff2a" || account.address() == "AB3FQHskSYuWVw4M9EpGdxNzrAjBNiYGpbH4CVzLFene")
        hold(LinkMessage::read(proof.message).did == "did:key:z6Mkon3Necd6NkkyfoGoHxid2znGc59LU3K7mubaRcFbLfLX");
}

void check(const codec::Value &value)
{
    const auto proof = LinkProof::read(value);
    if (!proof) return;
    hold(LinkProof::read(proof->toValue()).value() == *proof);
    const auto message = LinkMessage::read(proof->message);
    hold(message.did.find_first_of(" \r\n\t") == std::string::npos);
    if (linkTimeOf(*proof) == LinkTime::dated) hold(message.timestamp == proof->timestamp);
    if (const auto checked = checkLinkProof(*proof); checked && *checked == LinkCheck::proven) proven(*proof);
    // On the stream of its own account.
    const auto account = did::AccountId::parse(proof->account);
    if (!account) return;
    const auto id = linkIdOf(*account);
    auto state = applyGenesis(id.type(), makeLinkGenesis(*account).value()).value();
    const auto event = makeLinkUpdate(id, state.tip(), *proof);
    if (!event) return;
    const auto before = state;
    if (!applyEvent(id.type(), state, *event)) hold(state == before);
}

} // namespace

/// One text: a proof as JSON, a signature as a person pastes it, or a message.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto text = asText({data, size});
    if (const auto json = codec::parseJson(text)) check(*json);
    const auto message = LinkMessage::read(text);
    hold(LinkMessage::read(message.toString()).timestamp == message.timestamp);
    if (const auto pasted = PastedSignature::read(text)) {
        hold(!pasted->readings.empty());
        for (const auto *name : {"eip155:1:0x19e7e376e7c213b7e7e7e46cc70a5dd086daff2a", "solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp:AB3FQHskSYuWVw4M9EpGdxNzrAjBNiYGpbH4CVzLFene", "near:testnet:ada.testnet"}) {
            const LinkMessage asked{"did:key:z6Mkon3Necd6NkkyfoGoHxid2znGc59LU3K7mubaRcFbLfLX", 1704164645};
            if (const auto proof = proofFrom(did::AccountId::parse(name).value(), asked, *pasted)) hold(checkLinkProof(*proof).value() == LinkCheck::proven);
        }
    }
    return 0;
}
