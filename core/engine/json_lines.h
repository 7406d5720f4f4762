#pragma once

#include "core/codec/value.h"

#include <string>
#include <vector>

namespace amphora::engine {

/// One line of a value as a tree for people: no braces, a member or element a line, what is inside it below and deeper. Control, bidi
/// and invisible characters are written as \uXXXX.
struct JsonLine {
    enum class Kind { group, text, number, word, link, bytes, note };
    Kind kind = Kind::note;
    int depth = 0;
    std::string key; ///< Name of the member, or number of the element; empty for the value itself.
    std::string text; ///< Of a group only if it is empty ("{ }", "[ ]"); of a note nothing: the rest was left out.
    std::string whole; ///< What is copied, if it is not `text`: a text without quotes and escapes.
    int inside = 0; ///< Lines below a group that belong to it.
    int members = 0; ///< Of a group.
};

inline constexpr std::size_t kJsonLinesMax = 20'000;
inline constexpr std::size_t kJsonTextShownMax = 2'000; ///< Bytes of one text that are shown; `whole` has all.

/// At most kJsonLinesMax lines; if there is more, a note is the last.
std::vector<JsonLine> jsonLines(const codec::Value &value);

/// A text in quotes as a line shows it.
std::string shownText(std::string_view text, std::size_t bytesMax = kJsonTextShownMax);

/// What differs between two values, as JSON pointers (RFC 6901) in the order of the earlier value, then what is new.
struct ValueChange {
    std::string path; ///< Ready to show; empty: the value itself.
    std::string before, after; ///< Ready to show; empty: it was not there.
};
inline constexpr std::size_t kChangesMax = 500;
struct ValueChanges {
    std::vector<ValueChange> rows;
    bool isCut = false; ///< There are more than kChangesMax.
};
ValueChanges changesBetween(const codec::Value &before, const codec::Value &after);

} // namespace amphora::engine
