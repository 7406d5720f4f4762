#include "ui/models/word_diff.h"

#include <algorithm>

namespace amphora::ui {

namespace {

constexpr qsizetype kPartsMax = 400;

QList<WordPart> partsOf(const QString &text)
{
    QList<WordPart> parts;
    bool isOpen = false; ///< The last part goes on.
    for (const auto c : text) {
        if (c.unicode() >= 0x2066 && c.unicode() <= 0x2069) continue; // Around the whole; a piece has one direction anyhow.
        if (c.isSpace()) {
            isOpen = false;
            if (parts.isEmpty()) continue;
            parts.back().endsWord = true;
            parts.back().endsLine = parts.back().endsLine || c == u'\n';
            continue;
        }
        const bool isMark = c.isPunct(); // Each by itself; what belongs together, like the parts of an emoji, stays together.
        if (isMark || !isOpen) parts.push_back({});
        parts.back().text += c;
        isOpen = !isMark;
    }
    return parts;
}

bool turns(QChar c)
{
    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL || c.direction() == QChar::DirAN;
}

/// Unchanged is what the longest common subsequence holds.
void compare(QList<WordPart> &mine, const QList<WordPart> &theirs)
{
    const auto width = theirs.size() + 1;
    std::vector<int> longest(std::size_t((mine.size() + 1) * width)); // From a place in both to their ends.
    const auto at = [&](qsizetype i, qsizetype j) -> int & { return longest[std::size_t(i * width + j)]; };
    for (auto i = mine.size() - 1; i >= 0; --i)
        for (auto j = theirs.size() - 1; j >= 0; --j) at(i, j) = mine[i].text == theirs[j].text ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    for (qsizetype i = 0, j = 0; i < mine.size();) {
        if (j < theirs.size() && mine[i].text == theirs[j].text) {
            ++i, ++j;
        } else if (j < theirs.size() && at(i, j + 1) >= at(i + 1, j)) {
            ++j;
        } else {
            mine[i++].isChanged = true;
        }
    }
}

} // namespace

QList<WordPart> wordsBeside(const QString &text, const QString &other, int wordMax)
{
    if (std::ranges::any_of(text, turns)) return {};
    auto mine = partsOf(text);
    const auto theirs = partsOf(other);
    if (mine.size() > kPartsMax || theirs.size() > kPartsMax) return {};
    qsizetype word = 0;
    for (const auto &part : mine) {
        word += part.text.size();
        if (word > wordMax) return {};
        if (part.endsWord) word = 0;
    }
    compare(mine, theirs);
    return mine;
}

} // namespace amphora::ui
