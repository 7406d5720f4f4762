#include "ui/demo/pseudo_language.h"

#include <QHash>

namespace amphora::ui {

namespace {

constexpr int kLonger = 40; ///< per cent

} // namespace

QString PseudoLanguage::translate(const char *, const char *source, const char *, int) const
{
    return source && *source ? disguised(QString::fromUtf8(source)) : QString();
}

QString PseudoLanguage::disguised(const QString &text)
{
    static const QString plain = QStringLiteral("aceinosuyzACEINOSUYZ"), accented = QStringLiteral("åçéïñöšüýžÅÇÉÎÑÖŠÜÝŽ");
    QString result = QStringLiteral("[");
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto letter = text[i];
        if (letter == u'%' && i + 1 < text.size()) { // "%1", "%n", "%L1": a place for something else.
            result += letter;
            result += text[++i];
            continue;
        }
        const auto at = plain.indexOf(letter);
        result += at < 0 ? letter : accented[at];
    }
    const auto more = text.size() * kLonger / 100;
    for (qsizetype i = 0; i < more; ++i) result += i % 6 == 0 ? u' ' : u'ö';
    return result + u']';
}

} // namespace amphora::ui
