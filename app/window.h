#pragma once

#include "app/arguments.h"
#include "app/language.h"

namespace amphora {

/// The window on a real home, from opening it to the last event. Returns the exit code.
int runWindow(const Arguments &arguments, Language &language);

} // namespace amphora
