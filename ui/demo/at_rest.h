#pragma once

#include <QImage>
#include <QQuickWindow>

#include <optional>

namespace amphora::ui {

/// The window's picture once nothing in it moves any more: nothing loads, and places, sizes, opacities and texts are the same for some
/// moments in a row, before and after it is drawn. Nothing if that is not so within ten seconds; `why` then says what still moves.
std::optional<QImage> pictureAtRest(QQuickWindow &window, QString &why);

} // namespace amphora::ui
