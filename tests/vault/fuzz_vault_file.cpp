#include "core/vault/vault_file.h"

#include <algorithm>
#include <cstdlib>

using namespace amphora;

namespace {

void expect(bool holds)
{
    if (!holds) std::abort();
}

class SameBytes final : public Random {
public:
    void fill(std::span<std::uint8_t> bytes) override { std::ranges::fill(bytes, std::uint8_t{0x3C}); }
};

/// What was in a vault can be sealed again under the same key, and comes out as it was.
void checkContent(const vault::VaultFile &file, const vault::VaultContent &content, ByteView key)
{
    SameBytes random;
    const auto sealed = vault::VaultFile::seal(content, file.did(), file.wrap(), key, random);
    const auto again = vault::VaultFile::decode(sealed.encode());
    expect(again && equalBytes(again->fingerprint(), file.fingerprint()));
    const auto opened = again->open(key);
    expect(opened && bool(opened->phrase) == bool(content.phrase) && equalBytes(opened->seed.view(), content.seed.view()));
    expect(equalBytes(opened->key().publicKey(), content.key().publicKey()));
}

} // namespace

/// Decode and open, with the wrapping key and the passphrase under which the saved inputs are sealed. What a file may ask of Argon2id is
/// bounded by decode(); here it is bounded further, so that a run stays short.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto file = vault::VaultFile::decode({data, size});
    if (!file) return 0;
    expect(equalBytes(file->encode(), {data, size})); // What is read is written back to the byte.
    const Bytes key(vault::kWrappingKeyBytes, 0x5A);
    if (const auto content = file->open(key)) checkContent(*file, *content, key);
    const auto *wrap = std::get_if<vault::PassphraseWrap>(&file->wrap());
    if (wrap && (wrap->cost.ops > 1 || wrap->cost.memBytes > 64 * 1024)) return 0;
    if (const auto derived = file->wrappingKeyFrom(asBytes("passphrase")))
        if (const auto content = file->open(derived->view())) checkContent(*file, *content, derived->view());
    return 0;
}
