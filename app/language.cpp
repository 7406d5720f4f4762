#include "app/language.h"

#include <QCoreApplication>
#include <QLocale>

namespace amphora {

void Language::speak(const QString &code)
{
    QCoreApplication::removeTranslator(&m_translator);
    QLocale::setDefault(code.isEmpty() ? QLocale::system() : code == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(code));
    const auto found = m_translator.load(QStringLiteral(":/i18n/amphora_") + this->code() + QStringLiteral(".qm"));
    if (found) QCoreApplication::installTranslator(&m_translator);
}

QString Language::code() const
{
    return QLocale().language() == QLocale::German ? QStringLiteral("de") : QStringLiteral("en");
}

} // namespace amphora
