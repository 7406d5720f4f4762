#pragma once

#include "app/language.h"

class QQmlEngine;

namespace amphora {

/// The Theme singleton as an object: it is a QML type, so C++ has to ask QML for it. Null if it does not load.
QObject *themeOf(QQmlEngine &engine);

/// Writes a picture of the gallery and of every page, light and dark, in three widths and two languages, to `folder`. 0 if all were written.
int writeShots(const QString &folder, Language &language);

} // namespace amphora
