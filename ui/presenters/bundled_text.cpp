#include "ui/presenters/bundled_text.h"

#include <QFile>
#include <QRegularExpression>

static void initTexts()
{
    Q_INIT_RESOURCE(amphora_texts);
}

namespace amphora::ui {

QString bundledText(const QString &path)
{
    static const bool ready = (initTexts(), true);
    Q_UNUSED(ready)
    QFile file(QStringLiteral(":/amphora/text/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList paragraphsOf(const QString &text)
{
    static const QRegularExpression gap(QStringLiteral("\\n(?:[ \\t]*\\n)+"));
    auto parts = text.split(gap);
    for (auto &part : parts)
        while (part.endsWith(QLatin1Char('\n'))) part.chop(1);
    parts.removeAll(QString());
    return parts;
}

} // namespace amphora::ui
