#include "core/vault/passphrase.h"

#include "core/vault/secret_text.h"

#include <utf8proc.h>

namespace amphora::vault {

namespace {

constexpr std::int32_t kZeroWidthNonJoiner = 0x200C, kZeroWidthJoiner = 0x200D;
constexpr int kVirama = 9; ///< Canonical combining class.

/// Why RFC 8264's FreeformClass (§4.3) has no place for the code point; nothing if it has.
const char *refusalOf(std::int32_t point, std::int32_t before)
{
    const auto *property = utf8proc_get_property(point);
    switch (property->category) {
    case UTF8PROC_CATEGORY_CC: return "a control character";
    case UTF8PROC_CATEGORY_CN:
    case UTF8PROC_CATEGORY_CO:
    case UTF8PROC_CATEGORY_CS: return "an unassigned or private character";
    default: break;
    }
    // RFC 5892 A.1 and A.2: joiners only where they are seen, behind a virama.
    if (point == kZeroWidthJoiner || point == kZeroWidthNonJoiner)
        return utf8proc_get_property(before)->combining_class == kVirama ? nullptr : "an invisible character";
    return property->ignorable ? "an invisible character" : nullptr;
}

} // namespace

Result<SecretBytes> normalizePassphrase(ByteView typed)
{
    if (typed.empty()) return Error{Errc::passphrase, "the passphrase is empty"};
    if (typed.size() > kPassphraseBytesMax) return Error{Errc::passphrase, "the passphrase is too long"};
    auto text = SecretText::decompose(typed, SecretText::Form::canonical);
    if (!text) return Error{Errc::passphrase, "the passphrase is not UTF-8"};
    std::int32_t before = 0;
    for (auto &point : text->codePoints()) {
        if (const auto *refusal = refusalOf(point, before)) return Error{Errc::passphrase, std::string("the passphrase holds ") + refusal};
        before = point;
        // RFC 8265 §4.2.1, "Additional mapping rule".
        if (utf8proc_get_property(point)->category == UTF8PROC_CATEGORY_ZS) point = ' ';
    }
    auto normal = std::move(*text).compose();
    if (!normal) return Error{Errc::passphrase, "the passphrase cannot be encoded"};
    if (normal->size() > kPassphraseBytesMax) return Error{Errc::passphrase, "the passphrase is too long"};
    return normal;
}

} // namespace amphora::vault
