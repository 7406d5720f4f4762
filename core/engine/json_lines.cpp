#include "core/engine/json_lines.h"

#include "core/base/log.h"
#include "core/codec/json.h"
#include "core/codec/multibase.h"

#include <algorithm>
#include <cstdio>

namespace amphora::engine {

using codec::Value;

namespace {

/// The longest beginning of at most `bytesMax` bytes that does not end inside a character.
std::string_view beginningOf(std::string_view text, std::size_t bytesMax)
{
    if (text.size() <= bytesMax) return text;
    auto end = bytesMax;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
    return text.substr(0, end);
}

/// Length of the character at `at` if it is one that cannot be seen but is no control: joiners and marks (U+200B-F), U+061C, U+2060-4, U+FEFF.
std::size_t invisibleAt(std::string_view text, std::size_t at)
{
    const auto rest = text.substr(at);
    for (const std::string_view one : {"\u061c", "\u200b", "\u200c", "\u200d", "\u200e", "\u200f", "\u2060", "\u2061", "\u2062", "\u2063", "\u2064", "\ufeff"})
        if (rest.starts_with(one)) return one.size();
    return 0;
}

/// Control, bidi and invisible characters as \\uXXXX.
std::string visible(std::string_view text)
{
    const auto line = oneLine(text, std::string::npos);
    std::string shown;
    for (std::size_t i = 0; i < line.size();) {
        const auto size = invisibleAt(line, i);
        if (size == 0) {
            shown += line[i++];
            continue;
        }
        std::uint32_t code = size == 2 ? static_cast<unsigned char>(line[i]) & 0x1Fu : static_cast<unsigned char>(line[i]) & 0x0Fu;
        for (std::size_t k = 1; k < size; ++k) code = code << 6 | (static_cast<unsigned char>(line[i + k]) & 0x3Fu);
        char word[16];
        std::snprintf(word, sizeof word, "\\u%04x", code);
        shown += word;
        i += size;
    }
    return shown;
}

/// Without quotes.
std::string escaped(std::string_view text, std::size_t bytesMax)
{
    const auto shown = beginningOf(text, bytesMax);
    auto line = visible(shown);
    if (shown.size() < text.size()) line += "…";
    return line;
}

std::string plain(const Value &value)
{
    auto text = codec::printDagJson(value);
    return text ? std::move(*text) : codec::printJsonForPeople(value);
}

class Lines {
public:
    std::vector<JsonLine> take() && { return std::move(m_lines); }

    void add(std::string key, const Value &value, int depth)
    {
        if (m_lines.size() >= kJsonLinesMax) {
            if (m_lines.back().kind != JsonLine::Kind::note) m_lines.push_back({JsonLine::Kind::note, depth, {}, {}, {}, 0, 0});
            return;
        }
        JsonLine line;
        line.depth = depth;
        line.key = std::move(key);
        switch (value.kind()) {
        case Value::Kind::map: return group(std::move(line), value.asMap()->size(), "{ }", [&] {
            for (const auto &[name, member] : *value.asMap()) add(escaped(name, kKeyShownMax), member, depth + 1);
        });
        case Value::Kind::list: return group(std::move(line), value.asList()->size(), "[ ]", [&] {
            for (std::size_t i = 0; i < value.asList()->size(); ++i) add(std::to_string(i), (*value.asList())[i], depth + 1);
        });
        case Value::Kind::text:
            line.kind = JsonLine::Kind::text;
            line.text = shownText(*value.asText());
            line.whole = *value.asText();
            break;
        case Value::Kind::link:
            line.kind = JsonLine::Kind::link;
            line.text = value.asLink()->toString();
            break;
        case Value::Kind::bytes:
            line.kind = JsonLine::Kind::bytes;
            line.whole = codec::toBase64Url(*value.asBytes());
            line.text = escaped(line.whole, kBytesShownMax);
            break;
        case Value::Kind::integer:
        case Value::Kind::real:
            line.kind = JsonLine::Kind::number;
            line.text = plain(value);
            break;
        case Value::Kind::null:
        case Value::Kind::boolean:
            line.kind = JsonLine::Kind::word;
            line.text = plain(value);
            break;
        }
        m_lines.push_back(std::move(line));
    }

private:
    static constexpr std::size_t kKeyShownMax = 200, kBytesShownMax = 120;

    template <typename F>
    void group(JsonLine line, std::size_t members, const char *empty, F inside)
    {
        line.kind = JsonLine::Kind::group;
        line.members = int(members);
        if (members == 0) line.text = empty;
        const auto at = m_lines.size();
        m_lines.push_back(std::move(line));
        inside();
        m_lines[at].inside = int(m_lines.size() - at - 1);
    }

    std::vector<JsonLine> m_lines;
};

constexpr std::size_t kChangeShownMax = 600; ///< Bytes of a value in a table of changes.

std::string shownValue(const Value *value)
{
    if (!value) return {};
    return value->asText() ? shownText(*value->asText(), kChangeShownMax) : escaped(plain(*value), kChangeShownMax);
}

std::string pointerTo(const std::string &path, std::string_view name)
{
    std::string text = path + "/";
    for (const char c : name) text += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
    return text;
}

void compare(ValueChanges &found, const std::string &path, const Value *before, const Value *after)
{
    if (found.isCut || (before && after && *before == *after)) return;
    const auto *was = before ? before->asMap() : nullptr, *is = after ? after->asMap() : nullptr;
    if (was && is) {
        for (const auto &[name, value] : *was) compare(found, pointerTo(path, name), &value, is->find(name));
        for (const auto &[name, value] : *is)
            if (!was->contains(name)) compare(found, pointerTo(path, name), nullptr, &value);
        return;
    }
    const auto *had = before ? before->asList() : nullptr, *has = after ? after->asList() : nullptr;
    if (had && has) {
        for (std::size_t i = 0; i < std::max(had->size(), has->size()); ++i)
            compare(found, pointerTo(path, std::to_string(i)), i < had->size() ? &(*had)[i] : nullptr, i < has->size() ? &(*has)[i] : nullptr);
        return;
    }
    if (found.rows.size() == kChangesMax) {
        found.isCut = true;
        return;
    }
    found.rows.push_back({escaped(path, kChangeShownMax), shownValue(before), shownValue(after)});
}

} // namespace

std::string shownText(std::string_view text, std::size_t bytesMax)
{
    const auto shown = beginningOf(text, bytesMax);
    std::string quoted = "\"";
    for (const char c : shown) {
        if (c == '"' || c == '\\') quoted += '\\';
        if (c == '\n') quoted += "\\n";
        else if (c == '\t') quoted += "\\t";
        else quoted += c;
    }
    return visible(quoted) + (shown.size() < text.size() ? "…\"" : "\"");
}

std::vector<JsonLine> jsonLines(const Value &value)
{
    Lines lines;
    const auto *map = value.asMap();
    const auto *list = value.asList();
    // The members of the value itself stand at the edge: a name for the whole would only move them.
    if (map && !map->isEmpty()) {
        for (const auto &[name, member] : *map) lines.add(escaped(name, 200), member, 0);
    } else if (list && !list->empty()) {
        for (std::size_t i = 0; i < list->size(); ++i) lines.add(std::to_string(i), (*list)[i], 0);
    } else {
        lines.add({}, value, 0);
    }
    return std::move(lines).take();
}

ValueChanges changesBetween(const Value &before, const Value &after)
{
    ValueChanges found;
    compare(found, {}, &before, &after);
    return found;
}

} // namespace amphora::engine
