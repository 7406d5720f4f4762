#pragma once

#include "app/language.h"

namespace amphora {

/// Whether everything is here that the window loads while it runs and no linker sees: Qt's plugins, QML modules, fonts, drawings, languages,
/// and that the window really paints them. Says what it found, and each fault in one line; 0 if there is none.
int selfTest(Language &language);

/// What the window can do without but should not: one sentence each. Quick enough for every start.
QStringList missingAtStart();

} // namespace amphora
