#include "core/base/passphrase_strength.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace amphora {

namespace {

constexpr double kFairBits = 36, kStrongBits = 50;
constexpr double kBitsOfWord = 11; ///< Of a word among 2048, as lists for this have.
constexpr int kLettersOfWord = 4;
constexpr char32_t kPastAscii = 0x80; ///< From here on everything counts as a small letter: less than it may be worth, never more.

/// Looks at one character after the other and keeps none of them.
class Scale {
public:
    void add(char32_t one)
    {
        // Characters that follow the one before by one, like "abc" and "111", add next to nothing.
        const bool goesOn = m_any && (one == m_before || one == m_before + 1 || one + 1 == m_before);
        const double worth = goesOn ? 0.2 : 1;
        m_any = true;
        m_before = one;
        m_letters += worth;
        const bool isUpper = one >= 'A' && one <= 'Z', isLower = (one >= 'a' && one <= 'z') || one >= kPastAscii;
        m_kinds[isLower ? 0 : isUpper ? 1 : one >= '0' && one <= '9' ? 2 : 3] = true;
        if (!isUpper && !isLower) return endWord();
        ++m_run;
        m_runLetters += worth;
        m_hash = m_hash * 31 + (isUpper ? one + ('a' - 'A') : one);
    }

    Strength strength()
    {
        if (!m_any) return Strength::nothing;
        endWord();
        constexpr std::array<double, 4> sizes{26, 26, 10, 24};
        double alphabet = 0;
        for (std::size_t i = 0; i < sizes.size(); ++i) alphabet += m_kinds[i] ? sizes[i] : 0;
        // Letters of words are no random letters: several words count as words, one alone as half of its letters.
        const double byLetters = m_letters * std::log2(alphabet) * (m_words > 0 ? 0.55 : 1), byWords = m_words * kBitsOfWord;
        const auto bits = m_words > 1 ? std::max(byWords, std::min(byLetters, byWords + 12)) : byLetters;
        return bits >= kStrongBits ? Strength::strong : bits >= kFairBits ? Strength::fair : Strength::weak;
    }

private:
    void endWord()
    {
        const auto end = m_seen.begin() + std::ptrdiff_t(m_seenCount);
        if (m_run >= kLettersOfWord && std::find(m_seen.begin(), end, m_hash) != end) m_letters -= m_runLetters; // Once more the same word.
        else if (m_run >= kLettersOfWord && m_seenCount < m_seen.size()) {
            m_seen[m_seenCount++] = m_hash;
            ++m_words;
        }
        m_run = 0;
        m_runLetters = 0;
        m_hash = 0;
    }

    bool m_any = false;
    char32_t m_before = 0;
    double m_letters = 0, m_runLetters = 0;
    int m_words = 0, m_run = 0;
    std::array<bool, 4> m_kinds{}; ///< Small, capital, digit, other.
    std::array<std::size_t, 32> m_seen{}; ///< Hashes, so that a word counts once.
    std::size_t m_seenCount = 0, m_hash = 0;
};

} // namespace

Strength strengthOf(std::u16string_view typed)
{
    Scale scale;
    char32_t high = 0;
    for (const char32_t unit : typed) {
        if (unit >= 0xD800 && unit < 0xDC00) high = unit - 0xD800;
        else scale.add(unit >= 0xDC00 && unit < 0xE000 ? 0x10000 + (high << 10) + (unit - 0xDC00) : unit);
    }
    return scale.strength();
}

Strength strengthOf(ByteView utf8)
{
    Scale scale;
    for (std::size_t i = 0; i < utf8.size();) {
        char32_t one = utf8[i];
        if (one >= 0xC0) one &= one >= 0xF0 ? 0x07 : one >= 0xE0 ? 0x0F : 0x1F;
        for (++i; i < utf8.size() && (utf8[i] & 0xC0) == 0x80; ++i) one = (one << 6) | (utf8[i] & 0x3F);
        scale.add(one);
    }
    return scale.strength();
}

} // namespace amphora
