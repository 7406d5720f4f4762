#include "core/credential/received.h"

#include "core/codec/json.h"
#include "core/credential/badge.h"

namespace amphora::credential {

namespace {

void appendTexts(const codec::Value &value, std::string &to)
{
    if (const auto *text = value.asText()) to += *text + '\n';
    if (value.asInteger() || value.asReal())
        if (const auto number = codec::printJson(value)) to += *number + '\n';
    if (const auto *list = value.asList())
        for (const auto &one : *list) appendTexts(one, to);
    if (const auto *map = value.asMap())
        for (const auto &[name, member] : *map) appendTexts(member, to);
}

} // namespace

Result<std::string> textOfFile(ByteView bytes)
{
    if (isPng(bytes)) return textOfBadge(bytes);
    if (bytes.size() > Credential::kBytesMax) return Error{Errc::size, "larger than any credential"};
    if (!codec::isUtf8(asText(bytes))) return Error{Errc::vcFormat, "no credential: not text"};
    return std::string(asText(bytes));
}

std::string_view mediaTypeOf(const Credential &credential) noexcept
{
    switch (credential.form) {
    case Form::vcJwt: return "application/jwt";
    case Form::vcJose: return "application/vc+jwt";
    case Form::sdJwt: return "application/dc+sd-jwt";
    case Form::vpJwt: return "application/jwt";
    case Form::vpJose: return "application/vp+jwt";
    case Form::json: return "application/vc+json";
    }
    return {};
}

std::string_view fileEndingOf(const Credential &credential) noexcept
{
    if (credential.form == Form::json) return ".json";
    return credential.form == Form::sdJwt ? ".sd-jwt" : ".jwt";
}

std::string searchTextOf(const Credential &credential)
{
    std::string text;
    appendTexts(codec::Value(credential.document), text);
    return text;
}

} // namespace amphora::credential
