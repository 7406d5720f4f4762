#pragma once

#include "core/engine/types.h"

#include <QString>

namespace amphora::ui {

/// Secrets pass from a text field into locked memory here. A QString cannot be kept from being copied by Qt itself; what we hold is
/// overwritten as soon as it is no longer needed.

engine::Secret secretFrom(const QString &typed);
/// Overwrites the characters if nobody else shares them, and empties the text.
void wipe(QString &typed);

/// What a person typed where words or a seed are asked for.
struct TypedKey {
    enum class Kind { Nothing, Words, Seed };
    Kind kind = Kind::Nothing;
    int words = 0;
};
TypedKey recognise(const QString &typed);

} // namespace amphora::ui
