#pragma once

#include <QString>

namespace amphora::ui {

/// Overwrites the characters of a secret, all the room they may have taken, and empties the text. Whoever shares them (a text field, the
/// engine of QML) is left with zeros: a secret ends for all at once. A literal is only let go; there is nothing secret in the program.
void wipe(QString &text);

} // namespace amphora::ui
