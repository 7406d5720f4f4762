#include "core/vault/identity_key.h"
#include "core/vault/vault_file.h"

#include <cstdlib>

using namespace amphora;

/// What a person picks as a seed or types as a passphrase, and what a keychain gives back.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ByteView text(data, size);
    if (const auto seed = vault::parseSeed(text); seed && seed->size() != 32) std::abort();
    if (const auto normal = vault::normalizePassphrase(text)) {
        const auto again = vault::normalizePassphrase(normal->view());
        if (!again || !equalBytes(again->view(), normal->view())) std::abort();
    }
    (void)vault::decodeKeychainEntry(text);
    return 0;
}
