// The part of AccountsPresenter about other people's accounts: a DID from a node, or whose an account is.
#include "ui/presenters/accounts_presenter.h"

#include "core/engine/when_done.h"
#include "ui/models/text_kit.h"
#include "ui/presenters/error_text.h"
#include "ui/presenters/words.h"

#include <algorithm>

namespace amphora::ui {

using account::LinkedAccount;
using engine::whenDone;

void AccountsPresenter::lookUp(const QString &typed)
{
    const auto text = typed.trimmed().toStdString();
    if (text.empty() || m_model.isLookingUp) return;
    const int turn = ++m_lookUpTurn;
    m_model.isLookingUp = true;
    m_lookUpError.reset();
    m_asksNodes = text.starts_with("did:");
    showLookUpError();
    m_checked.reset();
    if (m_asksNodes) lookUpDid(text, turn);
    else lookUpAccount(text, turn);
    m_model.told();
}

void AccountsPresenter::lookUpDid(const std::string &did, int turn)
{
    if (did == ownDid()) {
        m_model.isLookingUp = false;
        Q_EMIT m_model.lookedUp();
        return closeFound();
    }
    m_model.lookUpText = tr("Asking your nodes");
    whenDone(m_engine.nodes().lookUpAccounts(did), this, [this, did, turn](const Result<Accounts> &accounts) {
        if (turn != m_lookUpTurn) return;
        if (accounts) return foundIt({did, {}, *accounts, true});
        // Offline: what is here may still answer.
        whenDone(m_engine.accounts().listKnown(did), this, [this, did, turn, why = accounts.error()](const Result<Accounts> &known) {
            if (turn != m_lookUpTurn) return;
            if (known && !known->empty()) return foundIt({did, {}, *known, false});
            m_model.isLookingUp = false;
            m_lookUpError = why;
            showLookUpError();
            m_model.told();
        });
    });
}

void AccountsPresenter::lookUpAccount(const std::string &name, int turn)
{
    m_model.lookUpText = tr("Looking on this computer");
    whenDone(m_engine.accounts().lookUp(name), this, [this, name, turn](const Result<LinkedAccount> &link) {
        if (turn != m_lookUpTurn) return;
        if (link) return foundIt({link->did, link->name, {*link}, false});
        m_model.isLookingUp = false;
        m_lookUpError = link.error();
        showLookUpError();
        m_model.told();
    });
}

void AccountsPresenter::foundIt(Found found)
{
    m_model.isLookingUp = false;
    m_found = std::move(found);
    m_checkedAt = words::clockTime(QDateTime::currentDateTime());
    m_open.clear();
    Q_EMIT m_model.lookedUp();
    show();
}

void AccountsPresenter::closeFound()
{
    m_found.reset();
    m_checked.reset();
    m_open.clear();
    show();
}

void AccountsPresenter::showFound()
{
    m_model.foundHeading.clear();
    m_model.foundTitle.clear();
    m_model.foundText.clear();
    m_model.foundDid.clear();
    m_model.canShowAll = false;
    if (!m_found) return;
    m_model.foundDid = words::text(m_found->did);
    if (m_found->account.empty()) {
        //: Heading of the page; %1 is a shortened DID.
        m_model.foundHeading = tr("Accounts of %1").arg(TextKit::shortest(m_model.foundDid));
        m_model.foundTitle = tr("%n account(s) listed by", "before a DID", int(m_found->accounts.size()));
        m_model.foundText = m_found->isFromNode ? tr("Read from a node, checked here and not kept.") : tr("No node answered. This is what was here already.");
        return;
    }
    //: Heading of the page that shows who has an account that was looked up.
    m_model.foundHeading = tr("Whose account this is");
    const bool isOff = std::ranges::any_of(m_found->accounts, [](const auto &link) { return link.state == account::LinkState::unlinked; });
    //: Before a DID: to whom an account belongs.
    m_model.foundTitle = m_found->did == ownDid() ? tr("This account is yours:") : tr("This account belongs to");
    //: Before a DID.
    if (isOff) m_model.foundTitle = tr("You unlinked this account. Its proof still names");
    m_model.foundText = tr("From what is known on this computer. There may be a newer proof of someone else that is not here.");
    m_model.canShowAll = true;
}

void AccountsPresenter::showLookUpError()
{
    m_model.lookUpError.clear();
    if (!m_lookUpError) return;
    const auto words = errorText(*m_lookUpError);
    switch (m_lookUpError->code) {
    case Errc::format: m_model.lookUpError = tr("This is neither a DID nor an account. An account is an address of Ethereum or Solana, or chain:address."); break;
    case Errc::notFound:
        m_model.lookUpError = m_asksNodes ? tr("Neither this computer nor your nodes know this DID.") : tr("Nothing on this computer says whose account this is. Only a DID is looked up on your nodes.");
        break;
    default: m_model.lookUpError = words.title + QLatin1Char(' ') + words.toDo + QLatin1Char(' ') + words.code;
    }
}

} // namespace amphora::ui
