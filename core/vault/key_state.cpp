#include "core/vault/key_state.h"

namespace amphora::vault {

std::string_view keyStateText(KeyState state) noexcept
{
    switch (state) {
    case KeyState::unlocked: return "unlocked";
    case KeyState::locked: return "locked";
    case KeyState::denied: return "denied";
    case KeyState::noBackend: return "no-backend";
    case KeyState::timeout: return "timeout";
    case KeyState::missing: return "missing";
    case KeyState::corrupt: return "corrupt";
    case KeyState::mismatch: return "mismatch";
    }
    return {};
}

KeyState keyStateOf(Errc code) noexcept
{
    if (code == Errc::keyDenied) return KeyState::denied;
    if (code == Errc::keyNone) return KeyState::noBackend;
    if (code == Errc::keyTimeout) return KeyState::timeout;
    if (code == Errc::keyMissing) return KeyState::missing;
    if (code == Errc::keyCorrupt) return KeyState::corrupt;
    if (code == Errc::keyMismatch) return KeyState::mismatch;
    return KeyState::locked;
}

} // namespace amphora::vault
