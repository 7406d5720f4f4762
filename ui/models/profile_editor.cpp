#include "ui/models/profile_editor.h"

#include "ui/models/countries.h"

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
    m_countryNames.clear();
    m_countryCodes.clear();
    for (auto &[code, shown] : countriesByName()) {
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
