#pragma once

#include "ui/models/faces.h"

namespace amphora::ui {

/// Fills the view-models with an invented person, for pictures and for tests of the pages. Nothing in it is real and nothing is signed.
/// `language`: "en", "de", or "xx" for the pseudo-language.
void fillWithDemo(Faces &faces, const QString &language = QStringLiteral("en"));

} // namespace amphora::ui
