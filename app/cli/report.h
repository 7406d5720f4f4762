#pragma once

#include "app/cli/context.h"

namespace amphora::cli {

/// Says what a command ended with: one JSON document on standard output; or, for people, its text there and what failed on standard error.
void report(const Outcome &outcome, bool json);

} // namespace amphora::cli
