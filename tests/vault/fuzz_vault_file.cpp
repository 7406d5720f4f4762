#include "core/vault/vault_file.h"

#include <cstdlib>

using namespace amphora;

/// Decode and open, with the wrapping key and the passphrase under which the saved inputs are sealed. What a file may ask of Argon2id is
/// bounded by decode(); here it is bounded further, so that a run stays short.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto file = vault::VaultFile::decode({data, size});
    if (!file) return 0;
    if (!equalBytes(file->encode(), {data, size})) std::abort(); // What is read is written back to the byte.
    const Bytes key(vault::kWrappingKeyBytes, 0x5A);
    const auto content = file->open(key);
    if (content) (void)content->key();
    const auto *wrap = std::get_if<vault::PassphraseWrap>(&file->wrap());
    if (wrap && (wrap->cost.ops > 1 || wrap->cost.memBytes > 64 * 1024)) return 0;
    const auto derived = file->wrappingKeyFrom(asBytes("passphrase"));
    if (derived) (void)file->open(derived->view());
    return 0;
}
