#include "core/vault/recovery_phrase.h"

#include "core/vault/bip39.h"

#include <cstdlib>

using namespace amphora;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // Any length that BIP-39 knows, and then the one that is ours.
    if (const auto split = vault::PhraseWords::split({data, size})) {
        const auto entropy = split->entropy();
        if (entropy) {
            const auto words = vault::wordsOfEntropy(entropy->view());
            const auto again = vault::PhraseWords::split(words.view())->entropy();
            if (!again || !equalBytes(again->view(), entropy->view())) std::abort();
        }
    }
    const auto phrase = vault::RecoveryPhrase::parse({data, size});
    if (phrase && !equalBytes(vault::RecoveryPhrase::parse(phrase->words().view())->entropy(), phrase->entropy())) std::abort();
    return 0;
}
