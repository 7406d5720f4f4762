#include "core/codec/json.h"
#include "core/codec/multibase.h"
#include "core/stream/link_proof.h"

#include <algorithm>

namespace amphora::stream {

namespace {

constexpr std::size_t kSignatureBytesMax = 8 * 1024;

Error unreadable(const char *why) { return {Errc::linkFormat, std::string("signature: ") + why}; }

std::string_view trimmed(std::string_view text)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    while (!text.empty() && isBlank(text.front())) text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back())) text.remove_suffix(1);
    return text;
}

void add(std::vector<Bytes> &readings, Result<Bytes> bytes)
{
    if (bytes && !bytes->empty() && std::ranges::find(readings, *bytes) == readings.end()) readings.push_back(std::move(*bytes));
}

/// Every way in which wallets and tools print bytes. Which one is meant is told by what fits.
std::vector<Bytes> readingsOf(std::string_view text)
{
    std::vector<Bytes> readings;
    if (text.starts_with("0x") || text.starts_with("0X")) {
        add(readings, codec::fromHex(text.substr(2)));
        return readings;
    }
    add(readings, codec::fromHex(text));
    add(readings, codec::decodeBase(codec::Base::base58Btc, text));
    add(readings, codec::fromBase64(text));
    add(readings, codec::decodeBase(text.ends_with('=') ? codec::Base::base64UrlPad : codec::Base::base64Url, text));
    return readings;
}

Result<Bytes> bytesOf(const codec::List &list)
{
    if (list.size() > kSignatureBytesMax) return unreadable("too long");
    Bytes bytes;
    for (const auto &item : list) {
        const auto number = item.asInteger() ? item.asInteger()->toInt64() : std::nullopt;
        if (!number || *number < 0 || *number > 255) return unreadable("a list with something else than bytes");
        bytes.push_back(std::uint8_t(*number));
    }
    return bytes;
}

const codec::Value *firstOf(const codec::Value &value, std::initializer_list<const char *> names)
{
    for (const auto *name : names)
        if (const auto *member = value.find(name)) return member;
    return nullptr;
}

std::string textOf(const codec::Value *value) { return value && value->asText() ? *value->asText() : std::string(); }

} // namespace

Result<PastedSignature> PastedSignature::read(std::string_view text)
{
    text = trimmed(text);
    if (text.size() > LinkProof::kSignatureTextMax) return unreadable("too long");
    PastedSignature pasted;
    if (text.starts_with('{') || text.starts_with('[') || text.starts_with('"')) {
        const auto json = codec::parseJson(text);
        if (!json) return unreadable("broken JSON");
        const auto *signature = json->asMap() ? firstOf(*json, {"signature", "sig"}) : &*json;
        if (!signature) return unreadable("JSON without a signature");
        pasted.address = textOf(firstOf(*json, {"account", "address", "publicKey"}));
        pasted.message = textOf(firstOf(*json, {"message", "msg"}));
        if (const auto *list = signature->asList())
            add(pasted.readings, bytesOf(*list));
        else
            pasted.readings = readingsOf(trimmed(textOf(signature)));
    } else {
        pasted.readings = readingsOf(text);
    }
    if (pasted.readings.empty()) return unreadable("neither hex nor base58 nor base64");
    return pasted;
}

} // namespace amphora::stream
