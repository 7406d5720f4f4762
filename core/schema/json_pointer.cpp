#include "core/schema/json_pointer.h"

namespace amphora::schema {

Result<std::vector<std::string>> parsePointer(std::string_view text)
{
    std::vector<std::string> tokens;
    if (text.empty()) return tokens;
    if (text.front() != '/') return Error{Errc::format, "a JSON Pointer starts with a slash", std::string(text)};
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '/') {
            tokens.emplace_back();
        } else if (text[i] != '~') {
            tokens.back() += text[i];
        } else {
            ++i;
            if (i == text.size() || (text[i] != '0' && text[i] != '1'))
                return Error{Errc::format, "a stray ~ in a JSON Pointer", std::string(text)};
            tokens.back() += text[i] == '0' ? '~' : '/';
        }
    }
    return tokens;
}

std::string escapeToken(std::string_view token)
{
    std::string text;
    text.reserve(token.size());
    for (const char c : token) {
        if (c == '~')
            text += "~0";
        else if (c == '/')
            text += "~1";
        else
            text += c;
    }
    return text;
}

} // namespace amphora::schema
