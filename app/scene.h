#pragma once

#include "ui/models/faces.h"

#include <functional>
#include <vector>

/// One face of the window: how the models are set, and the name of its picture.
struct Scene {
    QString name;
    std::function<void(amphora::ui::Faces &)> set;
};

/// Every state of the Credentials page and of its sheets; the last one leaves all sheets closed.
std::vector<Scene> credentialScenes();

/// The sheets of issuing, exporting and showing credentials in each of their states. Each closes what the one before opened.
std::vector<Scene> sharingScenes();
/// Closes them all.
void closeSharing(amphora::ui::Faces &faces);
