#pragma once

#include "core/base/log.h"
#include "core/codec/json.h"

namespace amphora::credential {

/// JSON of somebody else, with this module's codes: a member that stands twice is E-VC-DUPLICATE, anything else that is no JSON is E-VC-FORMAT
/// (E-DEPTH stays).
inline Result<codec::Value> readForeign(std::string_view text)
{
    auto value = codec::parseJson(text);
    if (value || value.error().code == Errc::depth) return value;
    return Error{codec::isDuplicateKey(value.error()) ? Errc::vcDuplicate : Errc::vcFormat, value.error().detail};
}

/// The same for its envelope.
inline Error asCredentialError(Error error)
{
    if (error.code == Errc::format) error.code = codec::isDuplicateKey(error) ? Errc::vcDuplicate : Errc::vcFormat;
    return error;
}

inline const std::string *textAt(const codec::Map &map, std::string_view name)
{
    const auto *member = map.find(name);
    return member ? member->asText() : nullptr;
}

/// A text of somebody else inside a sentence of ours.
inline std::string shown(std::string_view text) { return oneLine(text, 200); }

} // namespace amphora::credential
