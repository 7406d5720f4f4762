#pragma once

#include "ui/models/credential_import_model.h"

namespace amphora::ui {

struct CredentialRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString symbol MEMBER symbol)
    Q_PROPERTY(int tone MEMBER tone)
    Q_PROPERTY(QString stateIcon MEMBER stateIcon)
    Q_PROPERTY(QString stateText MEMBER stateText)
    Q_PROPERTY(int stateKind MEMBER stateKind)

public:
    QString key, title;
    QString detail; ///< Who issued it; of an issued one, to whom
    QString symbol; ///< icon
    int tone = 0; ///< which of Theme.covers
    QString stateIcon, stateText; ///< text: spoken and in a tooltip
    int stateKind = 0; ///< Chip.Kind
    bool operator==(const CredentialRow &) const = default;
};

/// One of the counts under the list.
struct CredentialCount {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString symbol MEMBER symbol)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(int look MEMBER look)

public:
    QString key, symbol, text; ///< "3 valid"
    int look = 0; ///< Chip.Kind
    bool operator==(const CredentialCount &) const = default;
};

/// The Credentials page: what is kept here, the one that is open, and the two ways to look at one that is not kept.
class CredentialsModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ListState listState MEMBER listState NOTIFY changed)
    Q_PROPERTY(int tab MEMBER tab NOTIFY changed)
    Q_PROPERTY(int held MEMBER held NOTIFY changed)
    Q_PROPERTY(int issued MEMBER issued NOTIFY changed)
    Q_PROPERTY(QString search MEMBER search NOTIFY changed)
    Q_PROPERTY(QString problemTitle MEMBER problemTitle NOTIFY changed)
    Q_PROPERTY(QString problemText MEMBER problemText NOTIFY changed)
    Q_PROPERTY(QString problemCode MEMBER problemCode NOTIFY changed)
    Q_PROPERTY(QString removeKey MEMBER removeKey NOTIFY changed)
    Q_PROPERTY(QString removeTitle MEMBER removeTitle NOTIFY changed)
    Q_PROPERTY(bool removing MEMBER isRemoving NOTIFY changed)
    Q_PROPERTY(amphora::ui::RowsBase *rows READ rowsModel CONSTANT)
    Q_PROPERTY(amphora::ui::RowsBase *counts READ countsModel CONSTANT)
    Q_PROPERTY(amphora::ui::CredentialModel *opened READ openedModel CONSTANT)
    Q_PROPERTY(amphora::ui::CredentialImportModel *taking READ takingModel CONSTANT)
    Q_PROPERTY(amphora::ui::CredentialCheckModel *checking READ checkingModel CONSTANT)

public:
    /// Nothing: none at all. NoneHere: none under this tab. NoMatch: none that the search finds.
    enum class ListState { Loading, Ready, Nothing, NoneHere, NoMatch, Locked, Failed };
    Q_ENUM(ListState)
    enum Tab { Held, Issued };
    Q_ENUM(Tab)

    explicit CredentialsModel(QObject *parent = nullptr) : QObject(parent), opened(this), taking(this), checking(this) {}
    void told() { Q_EMIT changed(); }
    RowsBase *rowsModel() { return &rows; }
    RowsBase *countsModel() { return &counts; }
    CredentialModel *openedModel() { return &opened; }
    CredentialImportModel *takingModel() { return &taking; }
    CredentialCheckModel *checkingModel() { return &checking; }
    Q_INVOKABLE QString firstKey() const { return rows.rows().empty() ? QString() : rows.rows().front().key; }

    Rows<CredentialRow> rows;
    Rows<CredentialCount> counts;
    CredentialModel opened;
    CredentialImportModel taking;
    CredentialCheckModel checking;
    ListState listState = ListState::Loading;
    int tab = Held;
    int held = 0, issued = 0; ///< of all, whatever is searched for
    QString search;
    QString problemTitle, problemText, problemCode; ///< of ListState::Failed
    QString removeKey, removeTitle; ///< the open question; empty = none
    bool isRemoving = false;

Q_SIGNALS:
    void changed();
    void shown(); ///< the page is there
    void tabWanted(int tab);
    void searchWanted(const QString &text);
    void credentialWanted(const QString &key); ///< opens it, whatever tab it is under
    void credentialClosed();
    void removeWanted(const QString &key); ///< asks first
    void removeConfirmed();
    void removeRefused();
    void unlockWanted();
    void checkFileWanted(const QUrl &file); ///< a file that was written here, in the eyes of a verifier
    // What others answer: the sheets of issuing, exporting and presenting.
    void issueWanted();
    void exportWanted(const QString &key);
    void presentWanted(const QString &key);
    void ledgerWanted();
};

} // namespace amphora::ui
