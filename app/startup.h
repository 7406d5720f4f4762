#pragma once

#include <QString>

namespace amphora {

/// What Qt says while the program starts. It speaks in paragraphs and then aborts; here it is held back, and what ends the program becomes
/// one sentence and exit code 1.
namespace startup {

/// From here on Qt is heard: until loaded() what it says is kept; when it would abort, one sentence is said and the program ends.
void listen();
/// The window is there: what was kept is printed, and from now on what Qt says is printed as it comes.
void loaded();
/// Says in one sentence which part is missing, from what was kept; returns EXIT_FAILURE.
int failed();

} // namespace startup

} // namespace amphora
