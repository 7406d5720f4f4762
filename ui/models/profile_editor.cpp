#include "ui/models/profile_editor.h"

#include "ui/models/countries.h"

#include <utility>

namespace amphora::ui {

void ProfileField::setValue(const QString &value)
{
    if (m_value == value) return;
    Q_EMIT leaves(m_value, m_items);
    m_value = value;
    Q_EMIT changed();
    Q_EMIT typed();
}

void ProfileField::setItems(const QStringList &items)
{
    if (m_items == items) return;
    Q_EMIT leaves(m_value, m_items);
    m_items = items;
    Q_EMIT changed();
    Q_EMIT typed();
}

void ProfileField::take(const QString &value, const QStringList &items)
{
    const bool isOther = m_value != value || m_items != items;
    m_value = value;
    m_items = items;
    if (isOther) Q_EMIT taken();
    Q_EMIT changed();
}

ProfileEditor::ProfileEditor(QObject *parent) : QObject(parent)
{
    readCountries();
    for (auto *field : {&name, &emoji, &description, &url, &homeLocation, &residenceCountry, &nationalities, &birthDate, &gender, &affiliations}) {
        connect(field, &ProfileField::leaves, this, [this, field](const QString &value, const QStringList &items) {
            if (m_isUndoing || (!m_edits.empty() && m_edits.back().field == field && items == m_edits.back().items)) return;
            if (m_edits.size() == kEditsMax) m_edits.erase(m_edits.begin());
            m_edits.push_back({field, value, items});
        });
        // Published, discarded, restored: what came before belongs to another draft.
        connect(field, &ProfileField::taken, this, [this] { m_edits.clear(); });
    }
}

bool ProfileEditor::undo()
{
    if (m_edits.empty()) return false;
    const auto edit = std::move(m_edits.back());
    m_edits.pop_back();
    m_isUndoing = true;
    edit.field->setValue(edit.value);
    edit.field->setItems(edit.items);
    m_isUndoing = false;
    return true;
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
