#pragma once

#include "core/account/browser_request.h"
#include "core/account/linked_account.h"
#include "core/engine/core_state.h"
#include "core/engine/core_thread.h"
#include "core/engine/file_service.h"

#include <QFuture>
#include <QObject>

namespace amphora::engine {

/// The blockchain accounts of the identity in use. A link is a label and gives no rights. Main thread; every call returns at once. Writing needs
/// the identity unlocked: E-KEY-LOCKED.
class AccountService : public QObject {
    Q_OBJECT

public:
    using Accounts = std::vector<account::LinkedAccount>;

    AccountService(CoreThread &core, CoreState &state, FileService &files, QObject *parent = nullptr);

    /// The text that an account is to sign: `chain` by CAIP-2, `address` may stay empty until the answer. It waits for seven days.
    QFuture<Result<account::LinkRequest>> prepare(std::string chain, std::string address, account::LinkRequest::Purpose purpose);
    /// The answer: a signature as a person pastes it. Checked here, then signed and stored when the future ends. A request has one answer.
    QFuture<Result<account::LinkedAccount>> confirm(std::string requestId, std::string address, std::string signature);

    /// The answer of a signer elsewhere, from a file. E-NOT-FOUND, E-SIZE, E-IO.
    QFuture<Result<std::string>> readAnswer(std::string path);

    /// The same for a wallet in the browser of this computer: any of the chains, or one address on one chain. Nothing is stored; WalletLink asks.
    QFuture<Result<account::BrowserRequest>> prepareForBrowser(std::vector<std::string> chains, std::string address, std::chrono::seconds wait);
    /// What the page says. All of it is checked against the request, whatever the page was.
    QFuture<Result<account::LinkedAccount>> confirmFromBrowser(account::BrowserRequest request, account::WalletAnswer answer);

    /// The Ethereum account of the recovery phrase, CAIP-10. E-UNSUPPORTED for an identity without a phrase.
    QFuture<Result<std::string>> ownAccount(std::string chain);
    /// Signs with it and links it, in one go.
    QFuture<Result<account::LinkedAccount>> linkOwn(std::string chain);

    /// Every link is judged anew from its bytes.
    QFuture<Result<Accounts>> list();
    /// Of a DID whose list is here already.
    QFuture<Result<Accounts>> listKnown(std::string did);
    /// Off the list; the own account also takes back its signature. What was public stays public.
    QFuture<Result<account::LinkedAccount>> remove(std::string account);
    /// To whom an account belongs, from what is known here. E-NOT-FOUND.
    QFuture<Result<account::LinkedAccount>> lookUp(std::string account);

Q_SIGNALS:
    /// Own links changed, by us or by events that came from a node.
    void changed();
    /// Something was signed and waits to be sent.
    void written();

private:
    template <typename T, typename F>
    QFuture<Result<T>> write(F work);

    CoreThread &m_core;
    CoreState &m_state;
    FileService &m_files;
};

} // namespace amphora::engine
