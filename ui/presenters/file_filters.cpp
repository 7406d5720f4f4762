#include "ui/presenters/file_filters.h"

#include <algorithm>

namespace amphora::ui::filters {

QString words(const QString &filter) { return filter.left(filter.lastIndexOf(u'(')).trimmed(); }

QStringList patterns(const QString &filter)
{
    const auto from = filter.lastIndexOf(u'('), to = filter.lastIndexOf(u')');
    return from < 0 || to < from ? QStringList() : filter.mid(from + 1, to - from - 1).split(u' ', Qt::SkipEmptyParts);
}

QString anyCase(const QString &pattern)
{
    QString any;
    for (const auto letter : pattern) {
        const auto lower = letter.toLower(), upper = letter.toUpper();
        any += lower == upper ? QString(letter) : QStringLiteral("[%1%2]").arg(lower).arg(upper);
    }
    return any;
}

bool accepts(const QString &filter, const QString &fileName)
{
    const auto all = patterns(filter);
    return all.isEmpty() || std::ranges::any_of(all, [&fileName](const QString &pattern) { return pattern == u'*' || fileName.endsWith(pattern.mid(1), Qt::CaseInsensitive); });
}

QString suffix(const QString &filter)
{
    const auto all = patterns(filter);
    return all.isEmpty() || all.first() == u'*' ? QString() : all.first().mid(1);
}

QString completed(const QString &path, const QStringList &filters, int chosen)
{
    if (chosen < 0 || chosen >= filters.size()) return path;
    const bool isComplete = std::ranges::any_of(filters, [&path](const QString &filter) { return !suffix(filter).isEmpty() && path.endsWith(suffix(filter)); });
    return isComplete ? path : path + suffix(filters[chosen]);
}

} // namespace amphora::ui::filters
