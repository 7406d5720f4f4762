#include "core/vault/secret_text.h"

#include <utf8proc.h>

#include <type_traits>

namespace amphora::vault {

namespace {

static_assert(std::is_same_v<std::int32_t, utf8proc_int32_t>);

utf8proc_option_t optionsOf(SecretText::Form form)
{
    const int options = form == SecretText::Form::canonical
        ? UTF8PROC_STABLE | UTF8PROC_DECOMPOSE
        : UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE;
    return static_cast<utf8proc_option_t>(options);
}

std::int32_t *pointsIn(SecretBytes &memory)
{
    // sodium_malloc puts the end of a block on a page boundary: a whole number of code points begins aligned.
    return reinterpret_cast<std::int32_t *>(memory.writable().data());
}

} // namespace

Result<SecretText> SecretText::decompose(ByteView utf8, Form form)
{
    const auto size = static_cast<utf8proc_ssize_t>(utf8.size());
    const auto options = optionsOf(form);
    const auto needed = utf8proc_decompose(utf8.data(), size, nullptr, 0, options);
    if (needed < 0) return Error{Errc::format, "not UTF-8"};
    SecretBytes memory((static_cast<std::size_t>(needed) + 1) * sizeof(std::int32_t));
    const auto written = utf8proc_decompose(utf8.data(), size, pointsIn(memory), needed, options);
    if (written != needed) return Error{Errc::format, "not UTF-8"};
    return SecretText(std::move(memory), static_cast<std::size_t>(needed));
}

std::span<std::int32_t> SecretText::codePoints() noexcept { return {pointsIn(m_memory), m_count}; }

Result<SecretBytes> SecretText::compose() &&
{
    const auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE);
    const auto size = utf8proc_reencode(pointsIn(m_memory), static_cast<utf8proc_ssize_t>(m_count), options);
    if (size < 0) return Error{Errc::format, "a code point cannot be encoded"};
    m_memory.shrink(static_cast<std::size_t>(size));
    m_count = 0;
    return std::move(m_memory);
}

} // namespace amphora::vault
