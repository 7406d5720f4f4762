#pragma once

#include <QString>
#include <QStringList>

/// Kinds of files in a file window, in the form "Pictures (*.png *.jpg)".
namespace amphora::ui::filters {

/// "Pictures"
QString words(const QString &filter);
/// "*.png", "*.jpg"
QStringList patterns(const QString &filter);
/// The same for a file window that heeds the case of letters: "*.[pP][nN][gG]".
QString anyCase(const QString &pattern);
bool accepts(const QString &filter, const QString &fileName);
/// ".png", or nothing where any name will do.
QString suffix(const QString &filter);
/// `path` with the suffix of `filters[chosen]`, unless it ends with one of them already.
QString completed(const QString &path, const QStringList &filters, int chosen);

} // namespace amphora::ui::filters
