#include "core/jose/compact_jws.h"

#include "core/codec/multibase.h"

#include "tests/support/test_signer.h"

#include <cstdlib>

using namespace amphora;

/// A token of anybody, and its payload signed here: one text, read back, changed by nothing.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const test::TestSigner signer(test::kCountingSeed), other(test::kSeedOfOnes);
    const auto keyOf = [](const test::TestSigner &one) {
        return did::PublicKey{did::PublicKey::Kind::ed25519, Bytes(one.publicKey().begin(), one.publicKey().end())};
    };
    const auto read = jose::CompactJws::parse(asText({data, size}));
    if (!read) return 0;
    if (read->signingInput + '.' + codec::toBase64Url(read->signature) != asText({data, size})) std::abort();
    (void)jose::classOf(read->algorithm());
    for (const auto kind : {did::PublicKey::Kind::p256, did::PublicKey::Kind::secp256k1})
        if (jose::verifyCompact(*read, {kind, Bytes(33, 2)})) std::abort();
    if (jose::verifyCompact(*read, keyOf(other))) std::abort();
    const auto text = jose::signCompact(read->header, asText(read->payload), signer);
    if (!text) return 0;
    const auto again = jose::CompactJws::parse(*text);
    if (again && (again->payload != read->payload || (again->algorithm() == "EdDSA" && !jose::verifyCompact(*again, keyOf(signer))))) std::abort();
    return 0;
}
