#include "core/engine/redaction.h"

#include "core/codec/cid.h"
#include "core/did/did.h"
#include "core/stream/stream_id.h"
#include "core/vault/word_list.h"

#include <algorithm>

namespace amphora::engine {

namespace {

constexpr std::size_t kSecretCharsMin = 24;
constexpr int kWordsMin = 3;

bool isLower(char c) { return c >= 'a' && c <= 'z'; }
bool isLetter(char c) { return isLower(c) || (c >= 'A' && c <= 'Z'); }
bool isKeyChar(char c) { return isLetter(c) || (c >= '0' && c <= '9') || c == '+' || c == '/' || c == '_' || c == '-' || c == '='; }

template <typename F>
std::size_t endOf(std::string_view text, std::size_t from, F belongs)
{
    while (from < text.size() && belongs(text[from])) ++from;
    return from;
}

std::string withoutPaths(std::string_view line)
{
    std::string out;
    for (;;) {
        const auto at = line.find("://");
        if (at == std::string_view::npos) return out.append(line);
        const auto begin = at + 3;
        const auto end = endOf(line, begin, [](char c) { return c > ' ' && c != '"' && c != '\'' && c != '<' && c != '>' && c != ')'; });
        auto host = line.substr(begin, end - begin);
        out.append(line.substr(0, begin));
        bool isCut = false;
        if (const auto path = host.find_first_of("/?#"); path != std::string_view::npos) host = host.substr(0, path), isCut = true;
        if (const auto user = host.rfind('@'); user != std::string_view::npos) host = host.substr(user + 1), isCut = true;
        out.append(host).append(isCut ? "/[…]" : "");
        line.remove_prefix(end);
    }
}

std::string withoutWords(const std::string &line)
{
    const auto isListed = [&](std::size_t from, std::size_t to) {
        std::string word = line.substr(from, to - from);
        for (auto &c : word)
            if (!isLower(c)) c = char(c - 'A' + 'a');
        return std::ranges::binary_search(vault::kEnglishWords, std::string_view(word));
    };
    std::string out;
    std::size_t i = 0;
    while (i < line.size()) {
        if (!isLetter(line[i])) {
            out += line[i++];
            continue;
        }
        int count = 0;
        std::size_t end = i;
        for (auto next = i; next < line.size() && isLetter(line[next]);) {
            const auto stop = endOf(line, next, isLetter);
            if (!isListed(next, stop)) break;
            ++count;
            end = stop;
            next = endOf(line, stop, [](char c) { return !isLetter(c); });
        }
        if (count >= kWordsMin) {
            out += "[words]";
        } else {
            end = endOf(line, i, isLetter);
            out += line.substr(i, end - i);
        }
        i = end;
    }
    return out;
}

bool isPublicName(const std::string &token, bool isKeyOfADid)
{
    return codec::Cid::parse(token) || stream::StreamId::parse(token) || stream::CommitId::parse(token)
        || (isKeyOfADid && did::Did::parse("did:key:" + token));
}

std::string withoutKeys(const std::string &line)
{
    std::string out;
    std::size_t i = 0;
    while (i < line.size()) {
        const auto end = endOf(line, i, isKeyChar);
        if (end == i) {
            out += line[i++];
            continue;
        }
        const auto token = line.substr(i, end - i);
        const bool isLong = token.size() >= kSecretCharsMin;
        out += isLong && !isPublicName(token, out.ends_with("did:key:")) ? "[secret]" : token;
        i = end;
    }
    return out;
}

} // namespace

std::string redacted(std::string_view line) { return withoutKeys(withoutWords(withoutPaths(line))); }

} // namespace amphora::engine
