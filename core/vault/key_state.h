#pragma once

#include "core/base/errc.h"

#include <string_view>

namespace amphora::vault {

/// One enum for core, window and CLI (decisions §3): what became of opening an identity's vault.
enum class KeyState { unlocked, locked, denied, noBackend, timeout, missing, corrupt, mismatch };
std::string_view keyStateText(KeyState state) noexcept; ///< "unlocked", "locked", "denied", "no-backend", …
/// The state that an error code stands for; `locked` for codes that are none of them.
KeyState keyStateOf(Errc code) noexcept;

} // namespace amphora::vault
