#include "core/base/random.h"

#include <sodium.h>

#include <cstdlib>

namespace amphora {

SecretBytes Random::secret(std::size_t size)
{
    SecretBytes bytes(size);
    fill(bytes.writable());
    return bytes;
}

Bytes Random::bytes(std::size_t size)
{
    Bytes bytes(size);
    fill(bytes);
    return bytes;
}

void SystemRandom::fill(std::span<std::uint8_t> bytes)
{
    if (sodium_init() < 0) std::abort(); // No random source: nothing may be made.
    randombytes_buf(bytes.data(), bytes.size());
}

} // namespace amphora
