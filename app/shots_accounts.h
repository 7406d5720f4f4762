#pragma once

#include "app/scene.h"

namespace amphora {

/// Faces of the Accounts page and of the sheet that links, by the names of their pictures.
std::vector<Scene> accountScenes();

} // namespace amphora
