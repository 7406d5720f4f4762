#pragma once

#include "core/base/result.h"
#include "core/base/secret_bytes.h"

namespace amphora::vault {

/// Longest text in which words are looked for; 24 words with numbers and line ends are under 500 bytes.
inline constexpr std::size_t kPhraseTextBytesMax = 4096;

/// The words of a text and how many they are; see RecoveryPhrase::parse for what is read over between them.
class PhraseWords {
public:
    /// E-SIZE over kPhraseTextBytesMax, E-FORMAT if it is not UTF-8.
    static Result<PhraseWords> split(ByteView text);

    std::size_t count() const noexcept { return m_indices.size() / sizeof(std::uint16_t); }
    /// BIP-39 for every length it knows (12, 15, 18, 21, 24 words). E-FORMAT with where = the count for another one, E-PHRASE-WORD with
    /// where = number of the first word not in the list, E-PHRASE-CHECKSUM.
    Result<SecretBytes> entropy() const;

private:
    explicit PhraseWords(SecretBytes indices) : m_indices(std::move(indices)) {}
    std::uint16_t indexAt(std::size_t word) const noexcept;
    SecretBytes m_indices; ///< One index of the word list a word, two bytes each, or kUnknownWord.
};

/// The words of 16, 20, 24, 28 or 32 bytes of entropy, one blank between.
SecretBytes wordsOfEntropy(ByteView entropy);

/// BIP-39 seed of words as wordsOfEntropy writes them: PBKDF2-HMAC-SHA-512, 2048 rounds, 64 bytes.
SecretBytes seedOfWords(ByteView words, ByteView passphrase);

} // namespace amphora::vault
