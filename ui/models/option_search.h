#pragma once

#include <QList>
#include <QStringList>

namespace amphora::ui {

/// A text as it is compared in a search: without case and accents, signs as blanks. "São Tomé & Príncipe" → "sao tome principe".
QString folded(const QString &text);

/// Places of the options in which some word begins with what was typed, those that begin with it themselves first; all if nothing was typed.
QList<int> matching(const QStringList &options, const QString &typed);

} // namespace amphora::ui
