#include "ui/presenters/passphrase_strength.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace amphora::ui {

namespace {

constexpr double kFairBits = 36, kStrongBits = 50;
constexpr double kBitsOfWord = 11; ///< Of a word among 2048, as lists for this have.
constexpr qsizetype kLettersOfWord = 4;

/// Characters that follow the one before by one, like "abc" and "111", add next to nothing.
bool goesOn(QChar before, QChar now)
{
    const int step = int(now.unicode()) - int(before.unicode());
    return step >= -1 && step <= 1;
}

} // namespace

Strength strengthOf(const QString &passphrase)
{
    if (passphrase.isEmpty()) return Strength::nothing;
    double letters = 0;
    std::array<bool, 4> kinds{};
    qsizetype words = 0, run = 0;
    double runLetters = 0;
    std::array<std::size_t, 32> seen{}; // Hashes, so that a word counts once.
    std::size_t seenCount = 0, hash = 0;
    const auto endWord = [&] {
        const auto end = seen.begin() + std::ptrdiff_t(seenCount);
        if (run >= kLettersOfWord && std::find(seen.begin(), end, hash) != end) letters -= runLetters; // Once more the same word.
        else if (run >= kLettersOfWord && seenCount < seen.size()) {
            seen[seenCount++] = hash;
            ++words;
        }
        run = 0;
        runLetters = 0;
        hash = 0;
    };
    for (qsizetype i = 0; i < passphrase.size(); ++i) {
        const auto one = passphrase[i];
        const double worth = i > 0 && goesOn(passphrase[i - 1], one) ? 0.2 : 1;
        letters += worth;
        kinds[one.isLower() ? 0 : one.isUpper() ? 1 : one.isDigit() ? 2 : 3] = true;
        if (one.isLetter()) {
            ++run;
            runLetters += worth;
            hash = hash * 31 + one.toLower().unicode();
        } else {
            endWord();
        }
    }
    endWord();
    constexpr double sizes[] = {26, 26, 10, 24};
    double alphabet = 0;
    for (std::size_t i = 0; i < kinds.size(); ++i) alphabet += kinds[i] ? sizes[i] : 0;
    // Letters of words are no random letters: several words count as words, one alone as half of its letters.
    const double byLetters = letters * std::log2(alphabet) * (words > 0 ? 0.55 : 1), byWords = double(words) * kBitsOfWord;
    const auto bits = words > 1 ? std::max(byWords, std::min(byLetters, byWords + 12)) : byLetters;
    return bits >= kStrongBits ? Strength::strong : bits >= kFairBits ? Strength::fair : Strength::weak;
}

} // namespace amphora::ui
