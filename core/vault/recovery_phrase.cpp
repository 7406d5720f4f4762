#include "core/vault/recovery_phrase.h"

#include "core/vault/bip39.h"
#include "core/vault/word_list.h"

#include <algorithm>
#include <cassert>

namespace amphora::vault {

namespace {

/// The shortest and the longest phrase that wallets use and that is not ours.
constexpr std::size_t kWalletWordsMin = 12, kWalletWordsMax = 21;

} // namespace

RecoveryPhrase RecoveryPhrase::generate(Random &random) { return RecoveryPhrase(random.secret(kEntropyBytes)); }

Result<RecoveryPhrase> RecoveryPhrase::fromEntropy(ByteView entropy)
{
    if (entropy.size() != kEntropyBytes) return Error{Errc::format, "entropy is not 32 bytes"};
    return RecoveryPhrase(SecretBytes::copyOf(entropy));
}

Result<RecoveryPhrase> RecoveryPhrase::parse(ByteView text)
{
    auto words = PhraseWords::split(text);
    if (!words) return words.error();
    const auto count = words->count();
    if (count >= kWalletWordsMin && count <= kWalletWordsMax)
        return Error{Errc::unsupported, "words of a wallet are not wanted here, link the wallet instead; Amphora has 24 words of its own", std::to_string(count)};
    if (count != kPhraseWords) return Error{Errc::format, "not 24 words", std::to_string(count)};
    auto entropy = words->entropy();
    if (!entropy) return entropy.error();
    return RecoveryPhrase(std::move(*entropy));
}

SecretBytes RecoveryPhrase::words() const { return wordsOfEntropy(entropy()); }

SecretBytes RecoveryPhrase::seed() const { return seedOfWords(words().view(), {}); }

std::string_view wordAt(std::size_t index)
{
    assert(index < kWordListSize);
    return kEnglishWords[index];
}

int indexOfWord(std::string_view word)
{
    const auto found = std::lower_bound(kEnglishWords.begin(), kEnglishWords.end(), word);
    return found != kEnglishWords.end() && *found == word ? static_cast<int>(found - kEnglishWords.begin()) : -1;
}

} // namespace amphora::vault
