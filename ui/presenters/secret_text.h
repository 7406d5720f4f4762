#pragma once

#include "core/engine/types.h"
#include "ui/models/wiping.h"

#include <QStringView>

namespace amphora::ui {

/// Secrets pass from a text field into locked memory here. A QString cannot be kept from being copied by Qt itself; what we hold is
/// overwritten by wipe() as soon as it is no longer needed, and nothing here makes a QString.

/// As UTF-8.
engine::Secret secretFrom(QStringView typed);
/// The same without the blanks at both ends.
inline engine::Secret trimmedSecretFrom(QStringView typed) { return secretFrom(typed.trimmed()); }

/// Nothing but blanks was typed.
inline bool isBlank(QStringView typed) { return typed.trimmed().isEmpty(); }

/// What a person typed where words or a seed are asked for.
struct TypedKey {
    enum class Kind { Nothing, Words, Seed };
    Kind kind = Kind::Nothing;
    int words = 0;
};
TypedKey recognise(QStringView typed);
/// A way back by what was typed: words as they stand, or a seed without the blanks around it.
engine::RecoverySource sourceFrom(QStringView typed);

} // namespace amphora::ui
