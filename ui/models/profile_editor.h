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
    void leaves(const QString &value, const QStringList &items); ///< what typed() replaces, before it does
    void taken(); ///< the engine has something else than what stood here

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

/// One member of an opened version: what it was then, and what it stands beside.
struct DiffRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString then MEMBER then)
    Q_PROPERTY(QString other MEMBER other)
    Q_PROPERTY(bool differs MEMBER differs)

public:
    QString key, title;
    QString then, other; ///< ready to show; empty = it was not there
    bool differs = false;
    bool operator==(const DiffRow &) const = default;
};

/// One fact of how a version is known.
struct FactRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString symbol MEMBER symbol)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString identifier MEMBER identifier)
    Q_PROPERTY(int look MEMBER look)

public:
    QString key, symbol, title, detail, identifier;
    int look = 0; ///< Chip.Kind
    bool operator==(const FactRow &) const = default;
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
    Q_PROPERTY(bool hasImage MEMBER hasImage NOTIFY changed)
    Q_PROPERTY(bool hasBanner MEMBER hasBanner NOTIFY changed)
    Q_PROPERTY(bool imageEdited MEMBER isImageEdited NOTIFY changed)
    Q_PROPERTY(QString pictureNote MEMBER pictureNote NOTIFY changed)
    Q_PROPERTY(QString pictureAction MEMBER pictureAction NOTIFY changed)
    Q_PROPERTY(bool picturesSeen MEMBER arePicturesSeen NOTIFY changed)
    Q_PROPERTY(int status MEMBER status NOTIFY changed)
    Q_PROPERTY(int nodes MEMBER nodes NOTIFY changed)
    Q_PROPERTY(QString statusTip MEMBER statusTip NOTIFY changed)
    Q_PROPERTY(bool published MEMBER isPublished NOTIFY changed)
    Q_PROPERTY(int draftStatus MEMBER draftStatus NOTIFY changed)
    Q_PROPERTY(QString draftTip MEMBER draftTip NOTIFY changed)
    Q_PROPERTY(QString savedText MEMBER savedText NOTIFY changed)
    Q_PROPERTY(int changeCount MEMBER changeCount NOTIFY changed)
    Q_PROPERTY(bool canPublish MEMBER canPublish NOTIFY changed)
    Q_PROPERTY(QString publicText MEMBER publicText NOTIFY changed)
    Q_PROPERTY(QString keptText MEMBER keptText NOTIFY changed)
    Q_PROPERTY(QString keptFields MEMBER keptFields NOTIFY changed)
    Q_PROPERTY(QString problemTitle MEMBER problemTitle NOTIFY changed)
    Q_PROPERTY(QString problemText MEMBER problemText NOTIFY changed)
    Q_PROPERTY(QString problemCode MEMBER problemCode NOTIFY changed)
    Q_PROPERTY(bool problemIsLock MEMBER isProblemLock NOTIFY changed)
    Q_PROPERTY(QString problemAction MEMBER problemAction NOTIFY changed)
    Q_PROPERTY(QStringList countryNames READ countryNames NOTIFY countriesChanged)
    Q_PROPERTY(amphora::ui::RowsBase *versions READ versionsModel CONSTANT)
    Q_PROPERTY(QString openVersion MEMBER openVersion NOTIFY changed)
    Q_PROPERTY(QString versionTitle MEMBER versionTitle NOTIFY changed)
    Q_PROPERTY(QString versionWhen MEMBER versionWhen NOTIFY changed)
    Q_PROPERTY(bool versionNewest MEMBER isVersionNewest NOTIFY changed)
    Q_PROPERTY(QString besideTitle MEMBER besideTitle NOTIFY changed)
    Q_PROPERTY(QString beforeTitle MEMBER beforeTitle NOTIFY changed)
    Q_PROPERTY(amphora::ui::RowsBase *beside READ besideModel CONSTANT)
    Q_PROPERTY(amphora::ui::RowsBase *before READ beforeModel CONSTANT)
    Q_PROPERTY(amphora::ui::RowsBase *facts READ factsModel CONSTANT)

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
    RowsBase *besideModel() { return &beside; }
    RowsBase *beforeModel() { return &before; }
    RowsBase *factsModel() { return &facts; }

    /// Countries in the current language, sorted; the fields hold the two-letter codes.
    QStringList countryNames() const { return m_countryNames; }
    Q_INVOKABLE QString countryCode(int index) const;
    Q_INVOKABLE int countryIndex(const QString &code) const;
    Q_INVOKABLE QString countryName(const QString &code) const;
    /// After the language changed.
    void readCountries();

    /// Takes back the last edit of a field; typing in one field without a break is one edit. False if there is none.
    Q_INVOKABLE bool undo();

    ProfileField name, emoji, description, url, homeLocation, residenceCountry, nationalities, birthDate, gender, affiliations;
    Rows<VersionRow> versions;
    Rows<DiffRow> beside, before; ///< The opened version against what is published now, and against the version before it
    Rows<FactRow> facts; ///< How the opened version is known
    State state = State::Loading;
    QString did;
    QUrl image, background; ///< of the draft or as published: a local file, or the bytes in a "data:" URL
    bool hasImage = false, hasBanner = false; ///< also if the bytes are not here
    bool isImageEdited = false; ///< one of the two differs from what is published
    QString pictureNote; ///< "other apps cannot see the picture yet"
    QString pictureAction; ///< where to mend that; empty = nothing to do
    bool arePicturesSeen = false; ///< a node gave every byte of them back
    bool isPublished = false; ///< There is a version; status, nodes and statusTip speak of the newest one
    int status = 0, nodes = 0; ///< StatusChip.Status
    int draftStatus = 0; ///< StatusChip.Draft or Conflict, of what is typed (changeCount > 0)
    QString draftTip; ///< of the draft, or why there is nothing yet
    QString statusTip, savedText; ///< "Saved on this computer 14:07"
    int changeCount = 0;
    bool canPublish = false;
    QString publicText; ///< one line under the preview: what the public form holds
    QString keptText, keptFields; ///< "Another app keeps 2 more fields here. They stay as they are." and which
    QString problemTitle, problemText, problemCode, problemAction;
    bool isProblemLock = false; ///< the key is only put away: no failure
    QString openVersion; ///< key of the opened version; empty = the form
    QString versionTitle, versionWhen; ///< "Version 12", "28 Oct 20:05"
    QString besideTitle, beforeTitle; ///< "Now, version 14", "Version 11"; beforeTitle is empty for the first
    bool isVersionNewest = false;

Q_SIGNALS:
    void changed();
    void countriesChanged();
    void publishWanted();
    void discardWanted();
    void versionWanted(const QString &key);
    void versionClosed();
    void restoreWanted(const QStringList &members); ///< of the opened version, as a draft
    void problemActionWanted();
    void pictureActionWanted();

private:
    struct Edit {
        ProfileField *field;
        QString value;
        QStringList items;
    };
    static constexpr std::size_t kEditsMax = 100;

    std::vector<Edit> m_edits; ///< What stood in the fields before, the newest last.
    bool m_isUndoing = false;
    QStringList m_countryNames, m_countryCodes;
};

} // namespace amphora::ui
