#pragma once

#include "ui/models/faces.h"

#include <functional>
#include <utility>
#include <vector>

/// Faces of the Accounts page and of the sheet that links, by the names of their pictures.
std::vector<std::pair<QString, std::function<void(amphora::ui::Faces &)>>> accountScenes();
