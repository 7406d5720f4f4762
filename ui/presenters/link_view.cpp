#include "core/did/account_id.h"
#include "core/engine/when_done.h"
#include "ui/models/text_kit.h"
#include "ui/presenters/account_words.h"
#include "ui/presenters/error_text.h"
#include "ui/presenters/event_words.h"
#include "ui/presenters/link_presenter.h"
#include "ui/presenters/words.h"

#include <algorithm>

/// What the sheet says at each of its steps: the half of LinkPresenter that only reads.
namespace amphora::ui {

using engine::whenDone;
using Kind = engine::WalletLink::Failure::Kind;

void LinkPresenter::showAccount(const std::string &chain, const std::string &address)
{
    m_model.symbol = AccountWords::symbol(chain);
    m_model.account = words::text(address);
    m_model.network = AccountWords::network(chain);
}

void LinkPresenter::showProblems()
{
    const auto words = m_problem ? errorText(*m_problem) : ErrorText();
    m_model.problemTitle = words.title;
    m_model.problemText = m_problem ? words.text() : QString();
    m_model.problemCode = words.code;
    m_model.addressError.clear();
    if (m_addressError)
        m_model.addressError = m_model.chain == LinkModel::Solana ? tr("This is no address of Solana. It has 32 to 44 letters and digits.")
                                                                  : tr("This is no address of Ethereum, or a letter of it is wrong. It has 0x and 40 letters and digits.");
    m_model.answerError.clear();
    if (m_answerError) {
        const auto sentence = errorText(*m_answerError);
        m_model.answerError = sentence.title + QLatin1Char(' ') + sentence.text() + QLatin1Char(' ') + sentence.code;
    }
}

void LinkPresenter::showText()
{
    if (!m_request) return;
    m_model.message = words::text(m_request->message.toString());
    showAccount(m_request->chain.toString(), m_request->account ? m_request->account->addressForPeople() : std::string());
    const auto ends = std::chrono::floor<std::chrono::seconds>(m_request->endsAt()).time_since_epoch().count();
    //: How long an answer to the text is taken; %1 is a date with its time.
    m_model.untilText = tr("Answer until %1.").arg(AccountWords::fully(ends));
}

QString LinkPresenter::identityName() const
{
    const auto &current = m_engine.identities().current();
    if (!current) return {};
    constexpr int longestNameShown = 60;
    const auto name = TextKit::foreign(words::text(current->name), longestNameShown, false);
    return name.isEmpty() ? TextKit::shortest(words::text(current->did)) : name;
}

void LinkPresenter::showLinked()
{
    if (!m_linked) return;
    showAccount(m_linked->chain, m_linked->address);
    m_model.resultTitle = m_model.takesBack ? tr("The account is unlinked") : tr("You control this wallet");
    const auto at = m_linked->time ? words::clockTime(QDateTime::fromSecsSinceEpoch(*m_linked->time)) : QString();
    const bool isEthereum = m_linked->chain.starts_with(did::kEthereum);
    if (m_model.takesBack)
        m_model.resultText = tr("Its newest signature names no identity. What was public before stays public.");
    else
        //: %1 is a time of day, %2 the person's name.
        m_model.resultText = tr("The account signed at %1 that it belongs to %2.").arg(at, identityName()) + QLatin1Char(' ')
            + (isEthereum ? tr("The signer was worked out from the signature on this computer, and it is the same account.")
                          : tr("The signature was checked on this computer with the key that the address is."));
    m_model.listText = !m_model.takesBack && !m_linked->isListed ? tr("Other apps do not see it in your list of accounts: its form does not fit there. The link itself is kept and can be checked.") : QString();
    m_model.checks.set(m_model.takesBack ? std::vector<FactRow>() : AccountWords::checks(*m_linked));
    m_model.status = EventWords::Signed;
    m_model.nodes = 0;
    m_model.statusTip.clear();
    whenDone(m_engine.nodes().list(), this, [this, turn = m_turn](const Result<std::vector<engine::NodeView>> &nodes) {
        if (turn != m_turn) return;
        m_model.hasNode = nodes && std::ranges::any_of(*nodes, [](const auto &node) { return node.hasConsent; });
        m_model.told();
    });
    if (m_linked->status) {
        const auto status = EventWords::of(*m_linked->status);
        m_model.status = status.chip;
        m_model.nodes = status.nodes;
        m_model.statusTip = status.tip;
    }
}

void LinkPresenter::showFailure()
{
    if (!m_failure) return;
    const auto addressIn = [](const std::string &name) {
        const auto account = did::AccountId::parse(name);
        if (account) return words::text(account->addressForPeople());
        constexpr int longestShown = 100;
        return TextKit::foreign(words::text(name), longestShown, false);
    };
    sayFailure(m_model, m_failure->kind, m_failure->error);
    m_model.chosen = addressIn(m_failure->chosen);
    m_model.signer = addressIn(m_failure->signer);
    if (m_failure->signer.starts_with("0x")) m_model.signer = addressIn(std::string(did::kEthereumMain) + ':' + m_failure->signer);
    if (const auto account = did::AccountId::parse(m_failure->chosen); account) m_model.symbol = AccountWords::symbol(account->chain().toString());
}

void LinkPresenter::sayFailure(LinkModel &model, Kind kind, const Error &error)
{
    const auto words = errorText(error);
    const auto nothing = QLatin1Char(' ') + tr("Nothing was linked.");
    model.failCode = words.code;
    switch (kind) {
    case Kind::wrongAccount:
        model.failTitle = tr("Another account signed");
        model.failText = tr("The signature does not fit the account that was asked for.") + nothing;
        model.failAdvice = tr("Wallets with several accounts sign with the one that is open at that moment. Open the account you want, then try again. A signature over another text also looks like this.");
        return;
    case Kind::rejected:
        model.failTitle = tr("Refused in the wallet");
        model.failText = tr("The wallet did not sign: somebody said no there.") + nothing;
        model.failAdvice = tr("If you did not mean to, try again and approve the message. It costs nothing and moves nothing.");
        return;
    case Kind::expired:
        model.failTitle = tr("The time is over");
        model.failText = tr("No answer came within five minutes, and the page no longer takes one.") + nothing;
        model.failAdvice = tr("Unlock your wallet first, then try again with a new page.");
        return;
    case Kind::cancelled:
        model.failTitle = tr("The page was closed");
        model.failText = tr("The wallet had not signed yet.") + nothing;
        model.failAdvice = tr("Try again with a new page whenever you like.");
        return;
    case Kind::refused: break;
    }
    model.failTitle = words.title;
    model.failText = words.safe;
    model.failAdvice = words.toDo;
}

void LinkPresenter::retranslate()
{
    showProblems();
    showLinked();
    showFailure();
    showText();
    m_model.told();
}

} // namespace amphora::ui
