#include "core/vault/recovery_phrase.h"

#include "core/vault/bip39.h"

#include <cstdlib>

using namespace amphora;

namespace {

void expect(bool holds)
{
    if (!holds) std::abort();
}

} // namespace

/// What is read as words is written as words, and read back as the same entropy. Seeds are not derived: 2048 rounds an input.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // Any length that BIP-39 knows, and then the one that is ours.
    if (const auto split = vault::PhraseWords::split({data, size})) {
        if (const auto entropy = split->entropy()) {
            const auto words = vault::wordsOfEntropy(entropy->view());
            const auto again = vault::PhraseWords::split(words.view())->entropy();
            expect(again && equalBytes(again->view(), entropy->view()));
        }
    }
    if (const auto phrase = vault::RecoveryPhrase::parse({data, size})) {
        const auto words = phrase->words();
        expect(equalBytes(vault::RecoveryPhrase::parse(words.view())->entropy(), phrase->entropy()));
        expect(equalBytes(vault::RecoveryPhrase::fromEntropy(phrase->entropy())->words().view(), words.view()));
        const auto first = asText(words.view()).substr(0, asText(words.view()).find(' '));
        expect(vault::wordAt(static_cast<std::size_t>(vault::indexOfWord(first))) == first);
    }
    if (const auto phrase = vault::RecoveryPhrase::fromEntropy({data, size})) expect(equalBytes(phrase->entropy(), {data, size}));
    return 0;
}
