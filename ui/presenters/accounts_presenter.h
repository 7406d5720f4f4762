#pragma once

#include "core/engine/engine.h"
#include "ui/models/accounts_model.h"

#include <optional>

namespace amphora::ui {

/// Fills AccountsModel: the own accounts, those of somebody else that were looked up, and how one of them is known. Main thread. Engine and
/// model outlive it.
class AccountsPresenter : public QObject {
    Q_OBJECT

public:
    AccountsPresenter(engine::Engine &engine, AccountsModel &model, QObject *parent = nullptr);

    void retranslate();
    /// Shows this one, once it is in the list.
    void openAccount(const std::string &name);

Q_SIGNALS:
    void said(const QString &text); ///< For a toast.
    void streamWanted(const QString &streamId);
    /// The sheet that links, for any account or for this one.
    void linkWanted();
    void linkAgainWanted(const std::string &chain, const std::string &address, bool takeBack);
    void unlockWanted();

private:
    using Accounts = engine::AccountService::Accounts;
    /// Of somebody else, or of an account that was asked for.
    struct Found {
        std::string did; ///< Whose accounts these are.
        std::string account; ///< That was asked for; empty if the DID was.
        Accounts accounts;
        bool isFromNode = false;
    };

    void reload();
    void took(const Result<Accounts> &accounts);
    void show();
    void showList();
    void showOpen();
    void showFound();
    void showUnlink();
    void showLookUpError();
    void showChecked();
    const Accounts &shown() const { return m_found ? m_found->accounts : m_accounts; }
    const account::LinkedAccount *find(const std::string &name) const;
    std::string ownDid() const;
    bool showsOthers() const; ///< what was looked up is not what this identity keeps of itself
    AccountRow rowOf(const account::LinkedAccount &link) const;

    void checkAll();
    void checkHere();
    void checked(const Result<Accounts> &accounts);
    void copyProof();
    void unlink();

    void lookUp(const QString &typed);
    void lookUpDid(const std::string &did, int turn);
    void lookUpAccount(const std::string &name, int turn);
    void foundIt(Found found);
    void closeFound();

    engine::Engine &m_engine;
    AccountsModel &m_model;
    std::string m_identity;
    Accounts m_accounts;
    bool m_isKnown = false; ///< They were read.
    QString m_checkedAt; ///< Time of day.
    std::optional<Error> m_problem, m_lookUpError;
    std::string m_open; ///< Name of the account in the panel.
    std::string m_awaited; ///< That is to be in the panel as soon as the list has it.
    std::string m_unlinkName; ///< Of the open question.
    std::optional<Found> m_found;
    bool m_asksNodes = false; ///< The newest look-up is of a DID.
    struct Checked { int all = 0, proven = 0, bad = 0, open = 0; std::optional<Errc> nodeError; bool askedNodes = false; };
    std::optional<Checked> m_checked;
    int m_turn = 0, m_lookUpTurn = 0;
};

} // namespace amphora::ui
