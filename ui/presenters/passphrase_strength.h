#pragma once

#include <QString>

namespace amphora::ui {

/// How long somebody with the file would have to try. A guess from length and variety, made without a copy of what was typed.
enum class Strength { nothing, weak, fair, strong };
Strength strengthOf(const QString &passphrase);

} // namespace amphora::ui
