#pragma once

namespace amphora::ui {

/// Loads the bundled fonts and makes Inter the application's; call once, after QGuiApplication. False if a font could not be read.
bool loadAssets();

} // namespace amphora::ui
