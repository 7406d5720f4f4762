#pragma once

#include <QImage>
#include <QMultiHash>
#include <QQuickWindow>
#include <QStringList>

namespace amphora::ui {

/// What is wrong with the window as it stands, one sentence each; `picture` is what was drawn of it.
///   - a text that is cut without an ellipsis, or with one and without a tooltip that says the rest
///   - ink on its ground under WCAG 2.1 AA (4.5, large text 3.0), but for what is switched off
///   - a text, icon or control over another that it does not belong to
///   - something to press or type in that has no name for a screen reader, or is smaller than 32×32 where the pointer meets it
/// `picture` is that of pictureAtRest(): a list that is still being laid out breaks laws that no page breaks.
QStringList brokenLaws(QQuickWindow &window, const QImage &picture);

/// Where each text and icon stands, by what it says.
using Places = QMultiHash<QString, QRectF>;
Places placesOf(QQuickWindow &window);
/// In a layout from right to left everything stands where its mirror image stood; what does not is named. Texts that go from left to
/// right in every language (code, JSON, the log) are left out.
QStringList brokenMirror(const Places &straight, const Places &mirrored, double width);

} // namespace amphora::ui
