#pragma once

#include "ui/models/faces.h"

namespace amphora::ui {

/// Fills the view-models with an invented person, for pictures and for tests of the pages. Nothing in it is real and nothing is signed.
void fillWithDemo(Faces &faces);

} // namespace amphora::ui
