#include "core/credential/badge.h"

#include "core/codec/inflate.h"
#include "core/codec/json.h"

#include <optional>

namespace amphora::credential {

namespace {

constexpr std::string_view kSignature("\x89PNG\r\n\x1a\n", 8);
constexpr std::string_view kKeyword = "openbadgecredential", kOldKeyword = "openbadges";

Error badPicture(const char *why) { return {Errc::vcBadge, std::string("PNG: ") + why}; }

std::uint32_t uint32At(ByteView bytes, std::size_t at)
{
    return std::uint32_t(bytes[at]) << 24 | std::uint32_t(bytes[at + 1]) << 16 | std::uint32_t(bytes[at + 2]) << 8 | bytes[at + 3];
}

/// Up to the next zero byte, which is cut off as well.
std::optional<std::string_view> takeText(ByteView &from)
{
    const auto text = asText(from);
    const auto end = text.find('\0');
    if (end == text.npos) return {};
    from = from.subspan(end + 1);
    return text.substr(0, end);
}

/// PNG §11.3.3.4: keyword 0 compressed? method language 0 translated keyword 0 text. Nothing for another keyword.
Result<std::optional<std::string>> textOfChunk(std::string_view type, ByteView data)
{
    const auto keyword = takeText(data);
    if (!keyword) return badPicture("a text without keyword");
    if (*keyword == kOldKeyword) return Error{Errc::unsupported, "an Open Badge of version 2 or older", "Open Badges 2"};
    if (*keyword != kKeyword) return std::optional<std::string>();
    if (type != "iTXt") return badPicture("the badge is in a chunk of the wrong kind");
    if (data.size() < 2 || data[0] > 1 || data[1] != 0) return badPicture("the badge is compressed in an unknown way");
    const bool isCompressed = data[0] == 1;
    data = data.subspan(2);
    if (!takeText(data) || !takeText(data)) return badPicture("the badge is cut short");
    std::string text(asText(data));
    if (isCompressed) {
        const auto plain = codec::inflateZlib(data, kBadgeTextMax);
        if (!plain) return plain.error().code == Errc::size ? plain.error() : badPicture("the badge is damaged");
        text = asText(*plain);
    }
    if (text.size() > kBadgeTextMax) return Error{Errc::size, "PNG: the badge is too large"};
    if (!codec::isUtf8(text)) return badPicture("the badge is no UTF-8");
    return std::optional(std::move(text));
}

} // namespace

bool isPng(ByteView bytes) noexcept { return asText(bytes).starts_with(kSignature); }

Result<std::string> textOfBadge(ByteView png)
{
    if (png.size() > kBadgeBytesMax) return Error{Errc::size, "PNG: too large for a badge"};
    if (!isPng(png)) return badPicture("it is none");
    std::optional<std::string> found;
    for (auto rest = png.subspan(kSignature.size());;) {
        if (rest.size() < 12) return badPicture("cut short");
        const auto size = uint32At(rest, 0);
        if (size > rest.size() - 12) return badPicture("cut short");
        const auto type = asText(rest.subspan(4, 4));
        const auto data = rest.subspan(8, size);
        if (codec::crc32Of({rest.subspan(4, 4), data}) != uint32At(rest, 8 + size)) return badPicture("a wrong sum");
        if (type == "IEND") break; // What follows is no part of the picture.
        if (type == "iTXt" || type == "tEXt" || type == "zTXt") {
            auto text = textOfChunk(type, data);
            if (!text) return text.error();
            if (*text && found) return badPicture("two badges");
            if (*text) found = std::move(**text);
        }
        rest = rest.subspan(12 + size);
    }
    if (!found) return badPicture("no badge in it");
    return std::move(*found);
}

} // namespace amphora::credential
