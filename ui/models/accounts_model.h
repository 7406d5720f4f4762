#pragma once

#include "ui/models/profile_editor.h"

namespace amphora::ui {

/// An account in the list.
struct AccountRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString section MEMBER section)
    Q_PROPERTY(QString symbol MEMBER symbol)
    Q_PROPERTY(QString letter MEMBER letter)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString whole MEMBER whole)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(bool label MEMBER isLabel)
    Q_PROPERTY(bool last MEMBER isLast)
    Q_PROPERTY(QString stateIcon MEMBER stateIcon)
    Q_PROPERTY(QString stateText MEMBER stateText)
    Q_PROPERTY(int stateKind MEMBER stateKind)
    Q_PROPERTY(QString tip MEMBER tip)

public:
    QString key; ///< CAIP-10, or the text of the list that is none
    QString section; ///< heading, ready to show
    QString symbol, letter; ///< of the chain: an icon, or the first letter of its name
    QString title, whole; ///< the address, shortened and as it is copied
    QString detail; ///< "Ethereum", "Tezos · other apps cannot read this kind"
    bool isLabel = true; ///< it shows that the account is theirs
    bool isLast = false; ///< under its heading; the list's own nextSection is late when rows are added
    QString stateIcon, stateText, tip;
    int stateKind = 2; ///< Chip.Kind
    bool operator==(const AccountRow &) const = default;
};

/// The Accounts page: the own accounts or those that were looked up, and how one of them is known.
class AccountsModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(State state MEMBER state NOTIFY changed)
    Q_PROPERTY(int tab MEMBER tab NOTIFY changed)
    Q_PROPERTY(QStringList counts MEMBER counts NOTIFY changed)
    Q_PROPERTY(QString problemTitle MEMBER problemTitle NOTIFY changed)
    Q_PROPERTY(QString problemText MEMBER problemText NOTIFY changed)
    Q_PROPERTY(QString problemCode MEMBER problemCode NOTIFY changed)
    Q_PROPERTY(bool locked MEMBER isLocked NOTIFY changed)
    Q_PROPERTY(bool checking MEMBER isChecking NOTIFY changed)
    Q_PROPERTY(QString checkText MEMBER checkText NOTIFY changed)
    Q_PROPERTY(double checkShare MEMBER checkShare NOTIFY changed)
    Q_PROPERTY(QString checkedTitle MEMBER checkedTitle NOTIFY changed)
    Q_PROPERTY(QString checkedText MEMBER checkedText NOTIFY changed)
    Q_PROPERTY(int checkedKind MEMBER checkedKind NOTIFY changed)
    Q_PROPERTY(QString foundHeading MEMBER foundHeading NOTIFY changed)
    Q_PROPERTY(QString foundTitle MEMBER foundTitle NOTIFY changed)
    Q_PROPERTY(QString foundText MEMBER foundText NOTIFY changed)
    Q_PROPERTY(QString foundDid MEMBER foundDid NOTIFY changed)
    Q_PROPERTY(bool canShowAll MEMBER canShowAll NOTIFY changed)
    Q_PROPERTY(bool lookingUp MEMBER isLookingUp NOTIFY changed)
    Q_PROPERTY(QString lookUpText MEMBER lookUpText NOTIFY changed)
    Q_PROPERTY(QString lookUpError MEMBER lookUpError NOTIFY changed)
    Q_PROPERTY(QString openKey MEMBER openKey NOTIFY changed)
    Q_PROPERTY(QString openSymbol MEMBER openSymbol NOTIFY changed)
    Q_PROPERTY(QString openLetter MEMBER openLetter NOTIFY changed)
    Q_PROPERTY(QString openTitle MEMBER openTitle NOTIFY changed)
    Q_PROPERTY(QString openWhole MEMBER openWhole NOTIFY changed)
    Q_PROPERTY(QString openNetwork MEMBER openNetwork NOTIFY changed)
    Q_PROPERTY(QString sentence MEMBER sentence NOTIFY changed)
    Q_PROPERTY(int status MEMBER status NOTIFY changed)
    Q_PROPERTY(int nodes MEMBER nodes NOTIFY changed)
    Q_PROPERTY(QString statusTip MEMBER statusTip NOTIFY changed)
    Q_PROPERTY(QString signedText MEMBER signedText NOTIFY changed)
    Q_PROPERTY(QString streamId MEMBER streamId NOTIFY changed)
    Q_PROPERTY(bool canCopyProof MEMBER canCopyProof NOTIFY changed)
    Q_PROPERTY(QString unlinkText MEMBER unlinkText NOTIFY changed)
    Q_PROPERTY(bool canLinkAgain MEMBER canLinkAgain NOTIFY changed)
    Q_PROPERTY(bool canTakeBack MEMBER canTakeBack NOTIFY changed)
    Q_PROPERTY(QString unlinkKey MEMBER unlinkKey NOTIFY changed)
    Q_PROPERTY(QString unlinkTitle MEMBER unlinkTitle NOTIFY changed)
    Q_PROPERTY(QString unlinkQuestion MEMBER unlinkQuestion NOTIFY changed)
    Q_PROPERTY(QString unlinkButton MEMBER unlinkButton NOTIFY changed)
    Q_PROPERTY(bool unlinking MEMBER isUnlinking NOTIFY changed)
    Q_PROPERTY(amphora::ui::RowsBase *list READ listModel CONSTANT)
    Q_PROPERTY(amphora::ui::RowsBase *facts READ factsModel CONSTANT)

public:
    enum class State { Loading, Ready, Nothing, NoMatch, Failed };
    Q_ENUM(State)
    enum Tab { All, NeedsLook };
    Q_ENUM(Tab)

    using QObject::QObject;
    void told() { Q_EMIT changed(); }
    RowsBase *listModel() { return &list; }
    RowsBase *factsModel() { return &facts; }
    Q_INVOKABLE QString keyAt(int row) const { return row >= 0 && row < list.count() ? list.rows()[std::size_t(row)].key : QString(); }
    Q_INVOKABLE int rowOf(const QString &key) const
    {
        const auto found = std::ranges::find(list.rows(), key, &AccountRow::key);
        return found == list.rows().end() ? -1 : int(found - list.rows().begin());
    }

    State state = State::Loading;
    Rows<AccountRow> list;
    int tab = All;
    QStringList counts; ///< beside the tabs: of all, of those that need a look
    QString problemTitle, problemText, problemCode;
    bool isLocked = false; ///< what is public can be read; linking and unlinking sign
    bool isChecking = false;
    QString checkText; ///< what is being done
    double checkShare = -1;
    QString checkedTitle, checkedText; ///< what the last check found
    int checkedKind = 1; ///< Banner.Kind

    QString foundHeading; ///< of the page while it shows what was looked up: "Accounts of did:key:z6Mki…ooWp"
    QString foundTitle, foundText; ///< over the list then
    QString foundDid;
    bool canShowAll = false; ///< one account was looked up; its identity may list more
    bool isLookingUp = false;
    QString lookUpText, lookUpError;

    QString openKey; ///< of the account in the evidence panel; empty for none
    QString openSymbol, openLetter, openTitle, openWhole, openNetwork, sentence;
    int status = -1, nodes = 0; ///< StatusChip.Status of its newest event; −1 for a link that is not the person's own
    QString statusTip;
    Rows<FactRow> facts;
    QString signedText; ///< what the account signed, every line of it
    QString streamId;
    bool canCopyProof = false;
    QString unlinkText; ///< "Unlink 0xb9…b4"; empty if it cannot be unlinked
    bool canLinkAgain = false, canTakeBack = false; ///< of an account that was unlinked

    QString unlinkKey; ///< of the open question; empty = closed
    QString unlinkTitle, unlinkQuestion, unlinkButton;
    bool isUnlinking = false;

Q_SIGNALS:
    void changed();
    void tabWanted(int tab);
    void accountWanted(const QString &key);
    void checkAllWanted();
    void checkCancelled();
    void linkWanted();
    void linkAgainWanted(const QString &key);
    void takeBackWanted(const QString &key);
    void unlockWanted();
    void retryWanted();
    void copyProofWanted();
    void streamWanted(const QString &streamId);
    void unlinkWanted(const QString &key); ///< opens the question
    void unlinkConfirmed();
    void unlinkRefused();
    void lookUpAsked(); ///< to the page: the sheet opens
    void lookUpWanted(const QString &text);
    void lookUpCancelled();
    void lookedUp(); ///< to the page: the sheet may close
    void foundClosed();
    void allOfFoundWanted();
};

} // namespace amphora::ui
