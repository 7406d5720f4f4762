#pragma once

#include "core/base/result.h"
#include "core/base/secret_bytes.h"

#include <cstdint>
#include <span>

namespace amphora::vault {

/// Code points of a secret text in locked memory. utf8proc's own mapping functions allocate on the ordinary heap, so the text is
/// decomposed into, changed in and composed in a buffer of ours.
class SecretText {
public:
    enum class Form {
        canonical, ///< NFD; compose() then gives NFC.
        compatibleFolded, ///< NFKD, letter case folded, invisible characters left out.
    };

    /// E-FORMAT if the bytes are not UTF-8.
    static Result<SecretText> decompose(ByteView utf8, Form form);

    std::span<std::int32_t> codePoints() noexcept;
    /// Composes what was decomposed canonically (NFC) and encodes it; the code points are gone afterwards. E-FORMAT if a code point
    /// was put in that cannot be encoded.
    Result<SecretBytes> compose() &&;

private:
    SecretText(SecretBytes memory, std::size_t count) : m_memory(std::move(memory)), m_count(count) {}
    SecretBytes m_memory; ///< One code point more than m_count: utf8proc ends what it encodes with a zero byte.
    std::size_t m_count;
};

} // namespace amphora::vault
