#include "core/base/secret_bytes.h"

#include <sodium.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include <cstdlib>
#include <cstring>
#include <new>
#include <utility>

namespace amphora {

SecretBytes::SecretBytes(std::size_t size) : m_size(size)
{
    if (size == 0) return;
    if (sodium_init() < 0) std::abort(); // Without a random source nothing below can be trusted.
    m_data = static_cast<std::uint8_t *>(sodium_malloc(size));
    if (!m_data) throw std::bad_alloc();
    sodium_memzero(m_data, size);
}

SecretBytes SecretBytes::copyOf(ByteView bytes)
{
    SecretBytes copy(bytes.size());
    if (!bytes.empty()) std::memcpy(copy.m_data, bytes.data(), bytes.size());
    return copy;
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        sodium_free(m_data);
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBytes::~SecretBytes() { sodium_free(m_data); } // Wipes first; a null pointer is fine.

void SecretBytes::shrink(std::size_t size) noexcept
{
    if (size >= m_size) return;
    sodium_memzero(m_data + size, m_size - size);
    m_size = size;
}

void wipe(std::span<std::uint8_t> bytes) noexcept { sodium_memzero(bytes.data(), bytes.size()); }

void wipe(std::string &text) noexcept
{
    sodium_memzero(text.data(), text.size());
    text.clear();
}

bool forbidMemoryDumps() noexcept
{
    const rlimit none{0, 0};
    return setrlimit(RLIMIT_CORE, &none) == 0 && prctl(PR_SET_DUMPABLE, 0) == 0;
}

bool areMemoryDumpsForbidden() noexcept
{
    rlimit core{};
    return getrlimit(RLIMIT_CORE, &core) == 0 && core.rlim_cur == 0 && prctl(PR_GET_DUMPABLE) == 0;
}

} // namespace amphora
