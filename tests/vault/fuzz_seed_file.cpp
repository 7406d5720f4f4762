#include "core/vault/keychain_entry.h"
#include "core/vault/passphrase.h"
#include "core/vault/seed_text.h"
#include "core/vault/wrap.h"

#include <cstdlib>

using namespace amphora;

namespace {

void expect(bool holds)
{
    if (!holds) std::abort();
}

} // namespace

/// What a person picks as a seed or types as a passphrase, and what a keychain gives back.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ByteView text(data, size);
    if (const auto seed = vault::parseSeed(text)) expect(seed->size() == 32);

    // However a passphrase was typed, its normal form is one, and both give one key. The cost is the least that Argon2id takes.
    const vault::PassphraseWrap wrap{{1, 8192}, Bytes(crypto::kArgon2idSaltBytes, 0xA5)};
    const auto normal = vault::normalizePassphrase(text);
    const auto key = vault::wrappingKeyOf(wrap, text);
    expect(bool(normal) == bool(key));
    if (normal) {
        const auto again = vault::normalizePassphrase(normal->view());
        expect(again && equalBytes(again->view(), normal->view()));
        expect(equalBytes(vault::wrappingKeyOf(wrap, normal->view())->view(), key->view()));
    }

    if (const auto wrappingKey = vault::decodeKeychainEntry(text))
        expect(equalBytes(vault::encodeKeychainEntry(wrappingKey->view()).view(), text));
    return 0;
}
