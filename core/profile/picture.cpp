#include "core/profile/picture.h"

#include <algorithm>

namespace amphora::profile {

namespace {

constexpr std::string_view kScheme = "ipfs://";

std::optional<std::int64_t> numberOf(const codec::Value *value)
{
    if (!value || !value->asInteger()) return std::nullopt;
    return value->asInteger()->toInt64();
}

std::optional<PictureSource> sourceOf(const codec::Value *value)
{
    if (!value) return std::nullopt;
    const auto *src = value->find("src"), *type = value->find("mimeType");
    const auto width = numberOf(value->find("width")), height = numberOf(value->find("height"));
    if (!src || !src->asText() || !type || !type->asText() || !width || !height) return std::nullopt;
    return PictureSource{*src->asText(), *type->asText(), *width, *height, numberOf(value->find("size"))};
}

codec::Value valueOf(const PictureSource &source)
{
    codec::Map map{{"src", source.src}, {"mimeType", source.mimeType}, {"width", source.width}, {"height", source.height}};
    if (source.bytes) map.set("size", *source.bytes);
    return map;
}

} // namespace

std::optional<codec::Cid> PictureSource::cid() const
{
    if (!std::string_view(src).starts_with(kScheme)) return std::nullopt;
    const auto parsed = codec::Cid::parse(std::string_view(src).substr(kScheme.size()));
    return parsed ? std::optional(*parsed) : std::nullopt;
}

std::optional<PictureValue> PictureValue::of(const codec::Value &value)
{
    auto original = sourceOf(value.find("original"));
    if (!original) return std::nullopt;
    PictureValue picture{std::move(*original), {}};
    const auto *others = value.find("alternatives");
    if (others && others->asList())
        for (const auto &other : *others->asList())
            if (auto source = sourceOf(&other)) picture.alternatives.push_back(std::move(*source));
    return picture;
}

codec::Value PictureValue::toValue() const
{
    codec::Map map{{"original", valueOf(original)}};
    codec::List others;
    for (const auto &source : alternatives) others.push_back(valueOf(source));
    if (!others.empty()) map.set("alternatives", std::move(others));
    return map;
}

std::vector<codec::Cid> PictureValue::cids() const
{
    std::vector<codec::Cid> cids;
    const auto add = [&cids](const PictureSource &source) {
        if (const auto cid = source.cid(); cid && std::ranges::find(cids, *cid) == cids.end()) cids.push_back(*cid);
    };
    add(original);
    for (const auto &source : alternatives) add(source);
    return cids;
}

const PictureSource &PictureValue::forWidth(std::int64_t width) const
{
    const auto *best = &original;
    for (const auto &source : alternatives) {
        const bool isEnough = source.width >= width, bestIsEnough = best->width >= width;
        if (isEnough ? (!bestIsEnough || source.width < best->width) : (!bestIsEnough && source.width > best->width)) best = &source;
    }
    return *best;
}

std::vector<codec::Cid> pictureCidsOf(const codec::Map &content)
{
    std::vector<codec::Cid> all;
    for (const auto *member : {kPictureMember, kBannerMember}) {
        const auto *value = content.find(member);
        const auto picture = value ? PictureValue::of(*value) : std::nullopt;
        if (!picture) continue;
        for (const auto &cid : picture->cids())
            if (std::ranges::find(all, cid) == all.end()) all.push_back(cid);
    }
    return all;
}

} // namespace amphora::profile
