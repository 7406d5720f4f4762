#pragma once

#include "core/base/clock.h"
#include "core/codec/value.h"

/// The parts of the W3C data models 1.1 and 2.0 that all forms share; not for other modules.
namespace amphora::credential {

inline constexpr const char *kContext1 = "https://www.w3.org/2018/credentials/v1";
inline constexpr const char *kContext2 = "https://www.w3.org/ns/credentials/v2";

/// `type` is this text or a list that holds it.
bool hasType(const codec::Map &document, std::string_view type) noexcept;

/// Context, type, issuer and subject as both models ask. E-VC-FORMAT.
Status checkModel(const codec::Map &document);

/// RFC 7519 §2, in whole seconds.
inline std::int64_t numericDate(Timestamp time) { return std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count(); }

/// Puts a registered claim of the token where the model has it. False if something else is there already, or the claim has the wrong type.
bool mergeIssuer(codec::Map &document, const codec::Value &issuer);
bool mergeSubject(codec::Map &document, const codec::Value &subject);
bool mergeMember(codec::Map &document, const char *member, const codec::Value &value);
/// Compared to the second.
bool mergeDate(codec::Map &document, const char *member, const codec::Value &numericDate);

} // namespace amphora::credential
