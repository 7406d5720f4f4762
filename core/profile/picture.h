#pragma once

#include "core/codec/cid.h"
#include "core/codec/value.h"

#include <optional>
#include <string>
#include <vector>

namespace amphora::profile {

/// One size of a picture, as the profile names it (protocol/06 §6.4: `{src, mimeType, width, height, size?}`).
struct PictureSource {
    std::string src; ///< "ipfs://…"
    std::string mimeType;
    std::int64_t width = 0, height = 0;
    std::optional<std::int64_t> bytes;

    /// The CID in `src`, if it is "ipfs://" and nothing but a CID.
    std::optional<codec::Cid> cid() const;
};

/// A picture or banner: `{original, alternatives?}`.
struct PictureValue {
    PictureSource original;
    std::vector<PictureSource> alternatives;

    /// Nothing for what is none, from whatever app; alternatives that are none are left out.
    static std::optional<PictureValue> of(const codec::Value &value);
    codec::Value toValue() const;

    /// CIDs of all sizes, each once, the original first.
    std::vector<codec::Cid> cids() const;
    /// The smallest size that is at least `width` wide; the widest if none is.
    const PictureSource &forWidth(std::int64_t width) const;
};

/// The two members that hold pictures.
inline constexpr const char *kPictureMember = "image";
inline constexpr const char *kBannerMember = "background";

/// CIDs of all pictures that a profile (or a draft's changes) names.
std::vector<codec::Cid> pictureCidsOf(const codec::Map &content);

} // namespace amphora::profile
