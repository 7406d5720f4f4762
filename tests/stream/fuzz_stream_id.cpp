#include "core/did/did_key.h"
#include "core/stream/stream_id.h"

#include <cstdlib>

using namespace amphora;

namespace {

void expect(bool holds)
{
    if (!holds) std::abort();
}

template <typename Id>
void checkId(ByteView bytes)
{
    if (const auto id = Id::fromBytes(bytes)) {
        expect(Id::fromBytes(id->toBytes()).value() == *id);
        expect(Id::parse(id->toString()).value() == *id);
    }
    if (const auto id = Id::parse(asText(bytes))) {
        expect(Id::parse(id->toString()).value() == *id);
        expect(Id::parse(id->toUrl()).value() == *id);
        expect(Id::fromBytes(id->toBytes()).value() == *id);
    }
}

} // namespace

/// The input as bytes and as text of a StreamID, a CommitID, a DID and a DID URL: what is read prints back.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ByteView bytes(data, size);
    const auto text = asText(bytes);
    checkId<stream::StreamId>(bytes);
    checkId<stream::CommitId>(bytes);
    // No text and no bytes are both.
    expect(!(stream::StreamId::fromBytes(bytes) && stream::CommitId::fromBytes(bytes)));
    expect(!(stream::StreamId::parse(text) && stream::CommitId::parse(text)));
    for (const auto &[from, to] : stream::StreamId::rangesOf(text)) expect(from <= to);
    if (const auto did = did::Did::parse(text)) {
        expect(did->toString() == text);
        if (const auto key = did::ed25519KeyOf(*did)) expect(did::didKeyOf(*key) == *did);
        (void)did::documentOf(*did);
    }
    if (const auto url = did::DidUrl::parse(text)) expect(url->toString() == text);
    return 0;
}
