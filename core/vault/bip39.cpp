#include "core/vault/bip39.h"

#include "core/crypto/hash.h"
#include "core/crypto/kdf.h"
#include "core/vault/recovery_phrase.h"
#include "core/vault/secret_text.h"
#include "core/vault/word_list.h"

#include <algorithm>
#include <cassert>
#include <cstring>

namespace amphora::vault {

namespace {

constexpr std::uint16_t kUnknownWord = 0xFFFF;
constexpr std::size_t kBitsPerWord = 11;
constexpr std::size_t kBip39SeedBytes = 64;
constexpr std::size_t kSeedRounds = 2048;

bool isSpace(std::uint8_t c) { return c <= 0x20 || c == 0x7F; }
bool isDigit(std::uint8_t c) { return c >= '0' && c <= '9'; }
bool isLetter(std::uint8_t c) { return c >= 'a' && c <= 'z'; }
/// What may stand between a number and its word, or behind a word, in a list that a person wrote down.
bool isListMark(std::uint8_t c) { return c == '.' || c == ',' || c == ';' || c == ':' || c == ')' || c == '(' || c == '-' || c == '#'; }

/// The text with each code point as one byte: ASCII stays, every blank is a space, all else is 0xFF, which is in no word.
SecretBytes foldToAscii(std::span<const std::int32_t> codePoints)
{
    SecretBytes ascii(codePoints.size());
    auto out = ascii.writable();
    for (std::size_t i = 0; i < codePoints.size(); ++i) {
        const auto point = codePoints[i];
        const bool isSeparator = point == 0x85 || point == 0x1680 || point == 0x2028 || point == 0x2029;
        out[i] = point < 0x80 ? static_cast<std::uint8_t>(point) : isSeparator ? std::uint8_t{' '} : std::uint8_t{0xFF};
    }
    return ascii;
}

/// "1.abandon," → "abandon"; a number alone leaves nothing.
std::string_view withoutListMarks(std::string_view token)
{
    const auto byteAt = [&](std::size_t i) { return static_cast<std::uint8_t>(token[i]); };
    std::size_t begin = 0, end = token.size();
    while (begin < end && (isDigit(byteAt(begin)) || isListMark(byteAt(begin)))) ++begin;
    while (end > begin && isListMark(byteAt(end - 1))) --end;
    return token.substr(begin, end - begin);
}

std::uint16_t listIndexOf(std::string_view word)
{
    const bool isPlain = std::all_of(word.begin(), word.end(), [](char c) { return isLetter(static_cast<std::uint8_t>(c)); });
    const int index = isPlain ? indexOfWord(word) : -1;
    return index < 0 ? kUnknownWord : static_cast<std::uint16_t>(index);
}

std::uint8_t checksumByteOf(ByteView entropy)
{
    auto digest = crypto::sha256(entropy);
    const auto first = digest[0];
    wipe(digest);
    return first;
}

} // namespace

Result<PhraseWords> PhraseWords::split(ByteView text)
{
    if (text.size() > kPhraseTextBytesMax) return Error{Errc::size, "the text is too long for a recovery phrase"};
    auto folded = SecretText::decompose(text, SecretText::Form::compatibleFolded);
    if (!folded) return folded.error();
    const auto ascii = foldToAscii(folded->codePoints());
    const auto all = asText(ascii.view());

    SecretBytes indices(all.size() * sizeof(std::uint16_t) + sizeof(std::uint16_t));
    std::size_t count = 0;
    for (std::size_t at = 0; at < all.size();) {
        if (isSpace(static_cast<std::uint8_t>(all[at]))) {
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < all.size() && !isSpace(static_cast<std::uint8_t>(all[end]))) ++end;
        if (const auto word = withoutListMarks(all.substr(at, end - at)); !word.empty()) {
            const auto index = listIndexOf(word);
            std::memcpy(indices.writable().data() + count * sizeof index, &index, sizeof index);
            ++count;
        }
        at = end;
    }
    indices.shrink(count * sizeof(std::uint16_t));
    return PhraseWords(std::move(indices));
}

std::uint16_t PhraseWords::indexAt(std::size_t word) const noexcept
{
    std::uint16_t index;
    std::memcpy(&index, m_indices.view().data() + word * sizeof index, sizeof index);
    return index;
}

Result<SecretBytes> PhraseWords::entropy() const
{
    if (count() < 12 || count() > 24 || count() % 3 != 0)
        return Error{Errc::format, "not a number of words that BIP-39 knows", std::to_string(count())};
    for (std::size_t i = 0; i < count(); ++i)
        if (indexAt(i) == kUnknownWord) return Error{Errc::phraseWord, "not in the word list", std::to_string(i + 1)};

    // 11 bits a word: 32 bits of entropy for each bit of checksum behind them.
    const std::size_t bits = count() * kBitsPerWord, checksumBits = bits / 33;
    SecretBytes packed((bits + 7) / 8);
    auto out = packed.writable();
    for (std::size_t bit = 0; bit < bits; ++bit) {
        const auto index = indexAt(bit / kBitsPerWord);
        const auto value = (index >> (kBitsPerWord - 1 - bit % kBitsPerWord)) & 1;
        out[bit / 8] = static_cast<std::uint8_t>(out[bit / 8] | value << (7 - bit % 8));
    }
    const std::size_t entropyBytes = (bits - checksumBits) / 8;
    const auto mask = static_cast<std::uint8_t>(0xFF << (8 - checksumBits));
    if ((checksumByteOf(packed.view().first(entropyBytes)) & mask) != packed.view()[entropyBytes])
        return Error{Errc::phraseChecksum, "the words do not fit together"};
    packed.shrink(entropyBytes);
    return packed;
}

SecretBytes wordsOfEntropy(ByteView entropy)
{
    assert(entropy.size() >= 16 && entropy.size() <= 32 && entropy.size() % 4 == 0);
    const std::size_t words = entropy.size() * 8 / 32 * 33 / kBitsPerWord;
    const auto checksum = checksumByteOf(entropy);
    const auto bitAt = [&](std::size_t bit) {
        const auto byte = bit / 8 < entropy.size() ? entropy[bit / 8] : checksum;
        return (byte >> (7 - bit % 8)) & 1;
    };

    constexpr std::size_t kLongestWordWithBlank = 9;
    SecretBytes text(words * kLongestWordWithBlank);
    std::size_t size = 0;
    for (std::size_t i = 0; i < words; ++i) {
        std::size_t index = 0;
        for (std::size_t bit = 0; bit < kBitsPerWord; ++bit) index = index << 1 | static_cast<std::size_t>(bitAt(i * kBitsPerWord + bit));
        const auto word = kEnglishWords[index];
        if (i > 0) text.writable()[size++] = ' ';
        std::memcpy(text.writable().data() + size, word.data(), word.size());
        size += word.size();
    }
    text.shrink(size);
    return text;
}

SecretBytes seedOfWords(ByteView words, ByteView passphrase)
{
    constexpr std::string_view kPrefix = "mnemonic";
    SecretBytes salt(kPrefix.size() + passphrase.size());
    std::memcpy(salt.writable().data(), kPrefix.data(), kPrefix.size());
    if (!passphrase.empty()) std::memcpy(salt.writable().data() + kPrefix.size(), passphrase.data(), passphrase.size());
    return crypto::pbkdf2HmacSha512(words, salt.view(), kSeedRounds, kBip39SeedBytes);
}

} // namespace amphora::vault
