#pragma once

#include "core/base/secret_bytes.h"

namespace amphora {

/// Port: bytes nobody can guess. Tests pass one that repeats.
class Random {
public:
    virtual ~Random() = default;
    virtual void fill(std::span<std::uint8_t> bytes) = 0;

    SecretBytes secret(std::size_t size);
    Bytes bytes(std::size_t size);
};

/// The operating system's generator.
class SystemRandom final : public Random {
public:
    void fill(std::span<std::uint8_t> bytes) override;
};

} // namespace amphora
