#pragma once

#include "ui/models/faces.h"

#include <functional>
#include <vector>

namespace amphora {

/// One face of the window: how the models are set, and the name of its picture.
struct Scene {
    QString name;
    std::function<void(ui::Faces &)> set;
};

/// Pages in other states than the one in which all is well: empty, failed, locked, offline.
std::vector<Scene> shotStates();
/// What those changed and the demo does not set.
void forgetStates(ui::Faces &faces);
/// The key of the demo is put away, in the status bar as well.
void lockKey(ui::Faces &faces, bool locked = true);
/// What the palette finds for a word, as the presenters would.
void findInDemo(ui::ShellModel &shell);

/// The Accounts page and the sheet that links.
std::vector<Scene> accountScenes();

/// Every state of the Credentials page and of its sheets; the last one leaves all sheets closed.
std::vector<Scene> credentialScenes();

/// The sheets of issuing, exporting and showing credentials in each of their states. Each closes what the one before opened.
std::vector<Scene> sharingScenes();
/// Closes them all.
void closeSharing(ui::Faces &faces);

} // namespace amphora
