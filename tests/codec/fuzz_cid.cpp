#include "core/codec/cid.h"

#include <cstdlib>

using namespace amphora;
using namespace amphora::codec;

namespace {

void expect(bool holds)
{
    if (!holds) std::abort();
}

/// Whatever door a CID came through, its text, its bytes and its parts make the same one.
void check(const Cid &cid)
{
    expect(Cid::parse(cid.toString()).value() == cid);
    expect(Cid::fromBytes(cid.toBytes()).value() == cid);
    expect(Multihash::fromBytes(cid.hash().toBytes()).value() == cid.hash());
    expect(Multihash::make(cid.hash().code(), cid.hash().digest()).value() == cid.hash());
    if (cid.version() == 1) expect(Cid::v1(cid.codec(), cid.hash()) == cid);
}

} // namespace

/// Laws: bytes and text of a CID are stable, what is read from bytes is exactly those bytes, and nothing may follow.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ByteView bytes(data, size);
    if (const auto cid = Cid::parse(asText(bytes))) check(*cid);
    if (const auto cid = Cid::fromBytes(bytes)) {
        check(*cid);
        expect(cid->toBytes() == toBytes(bytes));
        auto longer = toBytes(bytes);
        longer.push_back(0);
        expect(!Cid::fromBytes(longer));
    }
    if (const auto hash = Multihash::fromBytes(bytes)) expect(hash->toBytes() == toBytes(bytes));
    auto rest = bytes;
    if (const auto cid = Cid::take(rest)) {
        check(*cid);
        expect(Cid::fromBytes(bytes.first(size - rest.size())).value() == *cid);
        if (cid->matches(bytes)) expect(cid->hash().code() == kHashIdentity || cid->hash().code() == kHashSha256);
    } else {
        expect(rest.size() == size); // A failed take leaves its input alone.
    }
    // The input as a block: it has one CID, and no other block has it.
    const auto cid = Cid::of(kCodecRaw, bytes);
    check(cid);
    expect(cid.matches(bytes) && (size == 0 || !cid.matches(bytes.subspan(1))));
    return 0;
}
