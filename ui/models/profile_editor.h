#pragma once

#include "ui/models/rows.h"

#include <QStringList>
#include <QUrl>

namespace amphora::ui {

/// One field of the profile as it stands in the form.
class ProfileField : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of ProfileEditor")
    Q_PROPERTY(QString value READ value WRITE setValue NOTIFY changed)
    Q_PROPERTY(QStringList items READ items WRITE setItems NOTIFY changed)
    Q_PROPERTY(QString was MEMBER was NOTIFY changed)
    Q_PROPERTY(bool edited MEMBER isEdited NOTIFY changed)
    Q_PROPERTY(QString error MEMBER error NOTIFY changed)
    Q_PROPERTY(int limit MEMBER limit NOTIFY changed)

public:
    using QObject::QObject;
    void told() { Q_EMIT changed(); }

    QString value() const { return m_value; }
    void setValue(const QString &value);
    QStringList items() const { return m_items; }
    void setItems(const QStringList &items);
    /// From the engine: no `typed` is said.
    void take(const QString &value, const QStringList &items);

    QString was; ///< the published value, ready to show; for an edited field
    bool isEdited = false;
    QString error;
    int limit = 0; ///< code points

Q_SIGNALS:
    void changed();
    void typed();

private:
    QString m_value;
    QStringList m_items;
};

struct VersionRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(int status MEMBER status)
    Q_PROPERTY(int nodes MEMBER nodes)
    Q_PROPERTY(QString tip MEMBER tip)
    Q_PROPERTY(bool draft MEMBER draft)

public:
    QString key, title, detail, tip;
    int status = 0, nodes = 0;
    bool draft = false;
    bool operator==(const VersionRow &) const = default;
};

/// State and actions of ProfilePage: what is published, what was typed, and what may be done.
class ProfileEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(State state MEMBER state NOTIFY changed)
    Q_PROPERTY(QString did MEMBER did NOTIFY changed)
    Q_PROPERTY(amphora::ui::ProfileField *name READ nameField CONSTANT)
    Q_PROPERTY(amphora::ui::ProfileField *emoji READ emojiField CONSTANT)
    Q_PROPERTY(amphora::ui::ProfileField *description READ descriptionField CONSTANT)
    Q_PROPERTY(amphora::ui::ProfileField *url READ urlField CONSTANT)
    Q_PROPERTY(amphora::ui::ProfileField *homeLocation READ homeLocationField CONSTANT)
    Q_PROPERTY(amphora::ui::ProfileField *residenceCountry READ residenceCountryField CONSTANT)
    Q_PROPERTY(amphora::ui::ProfileField *nationalities READ nationalitiesField CONSTANT)
    Q_PROPERTY(amphora::ui::ProfileField *birthDate READ birthDateField CONSTANT)
    Q_PROPERTY(amphora::ui::ProfileField *gender READ genderField CONSTANT)
    Q_PROPERTY(amphora::ui::ProfileField *affiliations READ affiliationsField CONSTANT)
    Q_PROPERTY(QUrl image MEMBER image NOTIFY changed)
    Q_PROPERTY(QUrl background MEMBER background NOTIFY changed)
    Q_PROPERTY(QString pictureNote MEMBER pictureNote NOTIFY changed)
    Q_PROPERTY(int status MEMBER status NOTIFY changed)
    Q_PROPERTY(int nodes MEMBER nodes NOTIFY changed)
    Q_PROPERTY(QString statusTip MEMBER statusTip NOTIFY changed)
    Q_PROPERTY(QString savedText MEMBER savedText NOTIFY changed)
    Q_PROPERTY(int changeCount MEMBER changeCount NOTIFY changed)
    Q_PROPERTY(bool canPublish MEMBER canPublish NOTIFY changed)
    Q_PROPERTY(QString publicText MEMBER publicText NOTIFY changed)
    Q_PROPERTY(QString keptText MEMBER keptText NOTIFY changed)
    Q_PROPERTY(QString keptFields MEMBER keptFields NOTIFY changed)
    Q_PROPERTY(QString problemTitle MEMBER problemTitle NOTIFY changed)
    Q_PROPERTY(QString problemText MEMBER problemText NOTIFY changed)
    Q_PROPERTY(QString problemCode MEMBER problemCode NOTIFY changed)
    Q_PROPERTY(QString problemAction MEMBER problemAction NOTIFY changed)
    Q_PROPERTY(QStringList countryNames READ countryNames NOTIFY countriesChanged)
    Q_PROPERTY(amphora::ui::RowsBase *versions READ versionsModel CONSTANT)

public:
    enum class State { Loading, Ready, Publishing, Failed };
    Q_ENUM(State)

    explicit ProfileEditor(QObject *parent = nullptr);
    void told() { Q_EMIT changed(); }

    ProfileField *nameField() { return &name; }
    ProfileField *emojiField() { return &emoji; }
    ProfileField *descriptionField() { return &description; }
    ProfileField *urlField() { return &url; }
    ProfileField *homeLocationField() { return &homeLocation; }
    ProfileField *residenceCountryField() { return &residenceCountry; }
    ProfileField *nationalitiesField() { return &nationalities; }
    ProfileField *birthDateField() { return &birthDate; }
    ProfileField *genderField() { return &gender; }
    ProfileField *affiliationsField() { return &affiliations; }
    RowsBase *versionsModel() { return &versions; }

    /// Countries in the current language, sorted; the fields hold the two-letter codes.
    QStringList countryNames() const { return m_countryNames; }
    Q_INVOKABLE QString countryCode(int index) const;
    Q_INVOKABLE int countryIndex(const QString &code) const;
    Q_INVOKABLE QString countryName(const QString &code) const;
    /// After the language changed.
    void readCountries();

    ProfileField name, emoji, description, url, homeLocation, residenceCountry, nationalities, birthDate, gender, affiliations;
    Rows<VersionRow> versions;
    State state = State::Loading;
    QString did;
    QUrl image, background; ///< local copies of the pictures
    QString pictureNote; ///< "other apps cannot see the picture yet"
    int status = 0, nodes = 0; ///< StatusChip.Status of the newest version, or Draft
    QString statusTip, savedText; ///< "Saved on this computer 14:07"
    int changeCount = 0;
    bool canPublish = false;
    QString publicText; ///< one line under the preview: what the public form holds
    QString keptText, keptFields; ///< "Another app keeps 2 more fields here. They stay as they are." and which
    QString problemTitle, problemText, problemCode, problemAction;

Q_SIGNALS:
    void changed();
    void countriesChanged();
    void publishWanted();
    void discardWanted();
    void versionWanted(const QString &key);
    void problemActionWanted();

private:
    QStringList m_countryNames, m_countryCodes;
};

} // namespace amphora::ui
