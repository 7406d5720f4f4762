#pragma once

#include "core/base/errc.h"

namespace amphora::engine {

/// One code in plain English: what happened, whether the person's work is safe, what to do. The window translates these texts (context
/// "ErrorWords"), amphora-cli prints them, docs/errors.md is made from them.
struct ErrorWords {
    const char *happened;
    const char *safe;
    const char *toDo;
};
ErrorWords wordsOf(Errc code) noexcept;

} // namespace amphora::engine
