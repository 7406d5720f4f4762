#include "core/codec/json.h"
#include "core/jose/dag_jws.h"

#include <cstdlib>

using namespace amphora;

namespace {

void expect(bool holds)
{
    if (!holds) std::abort();
}

/// Whatever was read says the same in every form, and never verifies: no seed is signed by this DID.
void check(const jose::DagJws &jws)
{
    static const auto stranger = did::Did::parse("did:key:z6Mkv8drLG1UP1M9EYLF6dZbT8w1sUAbPA32XxKBP3J3LXeq").value();
    if (const auto block = jws.encode()) expect(jose::DagJws::decode(block->bytes()).value() == jws);
    if (const auto compact = jws.toCompact()) expect(jose::DagJws::fromCompact(*compact).value() == jws);
    const auto general = jose::DagJws::fromGeneral(jws.toGeneral(true));
    expect(general && *general == jws);
    (void)jose::protectedHeaderOf(jws);
    expect(!jose::verifyJws(jws, stranger));
}

} // namespace

/// The input as a block, as the text of the general form, and as the compact form.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ByteView bytes(data, size);
    if (const auto jws = jose::DagJws::decode(bytes)) check(*jws);
    if (const auto json = codec::parseJson(asText(bytes)))
        if (const auto jws = jose::DagJws::fromGeneral(*json)) check(*jws);
    if (const auto jws = jose::DagJws::fromCompact(asText(bytes))) check(*jws);
    return 0;
}
