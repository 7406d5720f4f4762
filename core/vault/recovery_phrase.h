#pragma once

#include "core/base/random.h"
#include "core/base/result.h"

#include <string_view>

namespace amphora::vault {

inline constexpr std::size_t kPhraseWords = 24;
inline constexpr std::size_t kEntropyBytes = 32;

/// A BIP-39 phrase of 24 English words, as its 32 bytes of entropy. Lives in locked memory.
class RecoveryPhrase {
public:
    static RecoveryPhrase generate(Random &random);
    /// E-FORMAT unless 32 bytes.
    static Result<RecoveryPhrase> fromEntropy(ByteView entropy);

    /// Reads words separated by blanks, line ends or numbers ("1. abandon"); NFKD, any letter case.
    /// E-PHRASE-WORD with where = number of the first word not in the list (detail: "not in the word list", and never the word itself);
    /// E-UNSUPPORTED with where = "12"…"21" for the word counts of wallets (their words are not wanted here); E-FORMAT with where = the
    /// count for any other number of words, and without where if the text is not UTF-8; E-SIZE over 4 KiB; E-PHRASE-CHECKSUM if all words are in the list but do not fit together.
    static Result<RecoveryPhrase> parse(ByteView text);

    /// The 24 words, one blank between.
    SecretBytes words() const;
    ByteView entropy() const noexcept { return m_entropy.view(); }
    /// BIP-39 seed, 64 bytes, with the empty passphrase.
    SecretBytes seed() const;
    RecoveryPhrase clone() const { return RecoveryPhrase(m_entropy.clone()); }

private:
    explicit RecoveryPhrase(SecretBytes entropy) : m_entropy(std::move(entropy)) {}
    SecretBytes m_entropy;
};

/// The word list, 2048 words in order (for completion while typing). Embedded from npm `bip39`; see resources/words/ORIGIN.md.
std::string_view wordAt(std::size_t index);
/// −1 if it is not in the list.
int indexOfWord(std::string_view word);

} // namespace amphora::vault
