#include "ui/models/profile_editor.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace amphora::ui {

void ProfileField::setValue(const QString &value)
{
    if (m_value == value) return;
    m_value = value;
    Q_EMIT changed();
    Q_EMIT typed();
}

void ProfileField::setItems(const QStringList &items)
{
    if (m_items == items) return;
    m_items = items;
    Q_EMIT changed();
    Q_EMIT typed();
}

void ProfileField::take(const QString &value, const QStringList &items)
{
    m_value = value;
    m_items = items;
    Q_EMIT changed();
}

ProfileEditor::ProfileEditor(QObject *parent) : QObject(parent)
{
    readCountries();
}

void ProfileEditor::readCountries()
{
    std::vector<std::pair<QString, QString>> found; // name, code
    const bool german = QLocale().language() == QLocale::German;
    for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
        const auto territory = static_cast<QLocale::Territory>(i);
        const auto locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, territory);
        if (locales.isEmpty()) continue;
        const auto code = locales.first().name().section(QLatin1Char('_'), -1);
        if (code.size() != 2) continue; // Regions such as "world" have numbers.
        auto shown = QLocale::territoryToString(territory);
        if (german && territory == QLocale::Germany) shown = QStringLiteral("Deutschland");
        found.emplace_back(shown, code);
    }
    QCollator order;
    std::sort(found.begin(), found.end(), [&order](const auto &a, const auto &b) { return order(a.first, b.first); });
    m_countryNames.clear();
    m_countryCodes.clear();
    for (auto &[shown, code] : found) {
        m_countryNames << std::move(shown);
        m_countryCodes << std::move(code);
    }
    Q_EMIT countriesChanged();
}

QString ProfileEditor::countryCode(int index) const
{
    return m_countryCodes.value(index);
}

int ProfileEditor::countryIndex(const QString &code) const
{
    return int(m_countryCodes.indexOf(code));
}

QString ProfileEditor::countryName(const QString &code) const
{
    const auto at = m_countryCodes.indexOf(code);
    return at < 0 ? code : m_countryNames[at];
}

} // namespace amphora::ui
