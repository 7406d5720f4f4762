#pragma once

#include "ui/models/credential_issue_model.h"
#include "ui/models/credential_present_model.h"

#include <QUrl>

namespace amphora::ui {

/// Handing a credential on, by whom it is for: that decides its form, and not the other way round.
class CredentialExportModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(State state MEMBER state NOTIFY changed)
    Q_PROPERTY(Audience audience MEMBER audience NOTIFY changed)
    Q_PROPERTY(QString title MEMBER title NOTIFY changed)
    Q_PROPERTY(QString issuer MEMBER issuer NOTIFY changed)
    Q_PROPERTY(QString symbol MEMBER symbol NOTIFY changed)
    Q_PROPERTY(int tone MEMBER tone NOTIFY changed)
    Q_PROPERTY(QString chipText MEMBER chipText NOTIFY changed)
    Q_PROPERTY(QString chipIcon MEMBER chipIcon NOTIFY changed)
    Q_PROPERTY(int chipKind MEMBER chipKind NOTIFY changed)
    Q_PROPERTY(QString cannotText MEMBER cannotText NOTIFY changed)
    Q_PROPERTY(QString footText MEMBER footText NOTIFY changed)
    Q_PROPERTY(bool all MEMBER isAll NOTIFY changed)
    Q_PROPERTY(QString allText MEMBER allText NOTIFY changed)
    Q_PROPERTY(QString passphrase MEMBER passphrase NOTIFY changed)
    Q_PROPERTY(QString passphraseAgain MEMBER passphraseAgain NOTIFY changed)
    Q_PROPERTY(QString passphraseError MEMBER passphraseError NOTIFY changed)
    Q_PROPERTY(QString againError MEMBER againError NOTIFY changed)
    Q_PROPERTY(QString walletNote MEMBER walletNote NOTIFY changed)
    Q_PROPERTY(QString walletText MEMBER walletText NOTIFY changed)
    Q_PROPERTY(int paperLanguage MEMBER paperLanguage NOTIFY changed)
    Q_PROPERTY(QString paperText MEMBER paperText NOTIFY changed)
    Q_PROPERTY(QString paperBlocked MEMBER paperBlocked NOTIFY changed)
    Q_PROPERTY(QImage page MEMBER page NOTIFY changed)
    Q_PROPERTY(bool busy MEMBER isBusy NOTIFY changed)
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed)
    Q_PROPERTY(QString savedTitle MEMBER savedTitle NOTIFY changed)
    Q_PROPERTY(QString savedText MEMBER savedText NOTIFY changed)
    Q_PROPERTY(QString savedPath MEMBER savedPath NOTIFY changed)
    Q_PROPERTY(QString savedSha MEMBER savedSha NOTIFY changed)
    Q_PROPERTY(bool checkable MEMBER isCheckable NOTIFY changed)
    Q_PROPERTY(QString problemTitle MEMBER problemTitle NOTIFY changed)
    Q_PROPERTY(QString problemText MEMBER problemText NOTIFY changed)
    Q_PROPERTY(QString problemCode MEMBER problemCode NOTIFY changed)
    Q_PROPERTY(amphora::ui::RowsBase *facts READ factsModel CONSTANT)
    Q_PROPERTY(amphora::ui::CredentialPresentModel *present READ presentModel CONSTANT)

public:
    enum class State { Closed, Loading, Open, Saved, Failed };
    Q_ENUM(State)
    enum class Audience { Me, Wallet, Verifier, Paper };
    Q_ENUM(Audience)

    explicit CredentialExportModel(QObject *parent = nullptr) : QObject(parent), present(this)
    {
        connect(&present, &CredentialPresentModel::changed, this, &CredentialExportModel::changed); // canSave() asks it.
    }
    void told() { Q_EMIT changed(); }
    /// What this audience gets is complete: a passphrase typed twice, a signed presentation, a page that can be drawn.
    bool canSave() const
    {
        switch (audience) {
        case Audience::Me: return !passphrase.isEmpty() && passphrase == passphraseAgain;
        case Audience::Verifier: return present.isDone;
        case Audience::Paper: return paperBlocked.isEmpty();
        case Audience::Wallet: break;
        }
        return true;
    }
    RowsBase *factsModel() { return &facts; }
    CredentialPresentModel *presentModel() { return &present; }

    State state = State::Closed;
    Audience audience = Audience::Me;
    QString title, issuer; ///< of the credential; its issuer's words
    QString symbol;
    int tone = 0;
    QString chipText, chipIcon; ///< what the check says of it now
    int chipKind = 0; ///< Chip.Kind
    QString cannotText; ///< what cannot be handed on, and why
    QString footText; ///< form and size of what would go out
    bool isAll = false;
    QString allText; ///< "All 6 credentials"
    QString passphrase, passphraseAgain, passphraseError, againError;
    QString walletNote, walletText; ///< what another wallet can do with it; the text as it came
    int paperLanguage = 0; ///< 0 English, 1 German
    QString paperText, paperBlocked; ///< pages and codes; why it cannot be printed
    QImage page; ///< the first
    bool isBusy = false;
    QString savedTitle, savedText, savedPath, savedSha;
    bool isCheckable = false; ///< A verifier could read the file
    QString problemTitle, problemText, problemCode;
    Rows<NamedRow> facts; ///< what goes out, for Me, Wallet and Paper
    CredentialPresentModel present;

Q_SIGNALS:
    void changed();
    void audienceChosen(amphora::ui::CredentialExportModel::Audience audience);
    void scopeChosen(bool all);
    void passphraseEdited(); ///< one of the two was typed in
    void paperLanguageChosen(int language);
    void saveWanted(); ///< where should it go?
    void placeAsked(const QUrl &proposed); ///< to the window: opens the desktop's file window
    void placeChosen(const QUrl &file);
    void copyWanted(); ///< the text for another wallet
    void checkFileWanted(); ///< what was written, in the eyes of a verifier
    void anotherWanted(); ///< back to the choice
    void closed();
};

} // namespace amphora::ui
