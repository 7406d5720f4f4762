#pragma once

#include "app/scene.h"

/// Pages in other states than the one in which all is well: empty, failed, locked, offline.
std::vector<Scene> shotStates();
/// What those changed and the demo does not set.
void forgetStates(amphora::ui::Faces &faces);
