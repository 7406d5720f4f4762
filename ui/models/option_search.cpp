#include "ui/models/option_search.h"

namespace amphora::ui {

namespace {

/// Letters with an accent that is no sign of its own, so that decomposing does not take it away.
QString base(QChar letter)
{
    switch (letter.unicode()) {
    case u'ø': return QStringLiteral("o");
    case u'đ':
    case u'ð': return QStringLiteral("d");
    case u'ł': return QStringLiteral("l");
    case u'ı': return QStringLiteral("i");
    case u'æ': return QStringLiteral("ae");
    case u'ß': return QStringLiteral("ss");
    case u'œ': return QStringLiteral("oe");
    case u'þ': return QStringLiteral("th");
    default: return letter;
    }
}

} // namespace

QString folded(const QString &text)
{
    QString plain;
    for (const auto unit : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (unit.isMark()) continue;
        if (unit.isLetterOrNumber() || unit.isSurrogate())
            plain += base(unit);
        else if (unit != u'\'' && unit != u'’') // "Côte d’Ivoire" is searched as it is typed.
            plain += u' ';
    }
    return plain.simplified();
}

QList<int> matching(const QStringList &options, const QString &typed)
{
    const auto wanted = folded(typed);
    QList<int> first, others;
    for (int i = 0; i < options.size(); ++i) {
        if (wanted.isEmpty()) {
            first << i;
            continue;
        }
        const auto option = folded(options[i]);
        if (option.startsWith(wanted))
            first << i;
        else if (option.contains(u' ' + wanted))
            others << i;
    }
    return first + others;
}

} // namespace amphora::ui
