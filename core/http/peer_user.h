#pragma once

#include <cstdint>
#include <optional>

namespace amphora::http {

/// Two ports on 127.0.0.1 that are connected.
struct LoopbackPair {
    std::uint16_t near = 0, far = 0;
};

/// The user who holds the far end. None if the kernel does not tell, or the end is gone.
std::optional<std::uint32_t> userOfFarEnd(LoopbackPair ports);

} // namespace amphora::http
