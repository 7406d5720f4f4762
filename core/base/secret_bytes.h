#pragma once

#include "core/base/bytes.h"

#include <cstddef>

namespace amphora {

/// Bytes that must not leak: guarded, locked against swapping where the system allows, left out of core
/// dumps, and wiped when they go (libsodium's sodium_malloc). Move-only; there is deliberately no
/// operator<<, no comparison and no conversion to text.
class SecretBytes {
public:
    SecretBytes() noexcept = default;
    explicit SecretBytes(std::size_t size); ///< Zeroed.
    static SecretBytes copyOf(ByteView bytes); ///< The caller wipes its own copy.

    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes();

    std::size_t size() const noexcept { return m_size; }
    bool isEmpty() const noexcept { return m_size == 0; }
    ByteView view() const noexcept { return {m_data, m_size}; }
    std::span<std::uint8_t> writable() noexcept { return {m_data, m_size}; }
    SecretBytes clone() const { return copyOf(view()); }

    /// Cuts to the first `size` bytes; the rest is wiped.
    void shrink(std::size_t size) noexcept;

private:
    std::uint8_t *m_data = nullptr;
    std::size_t m_size = 0;
};

/// Overwrites memory in a way the compiler may not leave out.
void wipe(std::span<std::uint8_t> bytes) noexcept;
void wipe(std::string &text) noexcept; ///< Also empties it.

/// Turns core dumps off for this process and forbids other processes of the same user to read its memory.
/// Call it first thing in main(). False if the system refused.
bool forbidMemoryDumps() noexcept;
/// Whether both are in force now.
bool areMemoryDumpsForbidden() noexcept;

} // namespace amphora
