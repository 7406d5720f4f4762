// The part of LinkPresenter about a wallet in the browser: the session is the engine's, here it is drawn.
#include "ui/presenters/link_presenter.h"

#include "ui/presenters/words.h"

#include <QLocale>

namespace amphora::ui {

using engine::WalletLink;

void LinkPresenter::startBrowser()
{
    m_hasOpenedPage = false;
    m_model.hasPageFailed = false;
    m_model.isPageReady = false;
    m_model.waitingAt = 0;
    m_model.code.clear();
    m_model.message.clear();
    m_failure.reset();
    go(Step::Waiting);
    WalletLink::Wish wish;
    wish.language = QLocale().language() == QLocale::German ? "de" : "en";
    m_engine.walletLink().start(std::move(wish));
}

void LinkPresenter::sessionChanged()
{
    if (m_model.step != Step::Waiting || m_model.way != Way::Browser) return;
    auto &link = m_engine.walletLink();
    m_model.waitingAt = int(link.step());
    switch (link.state()) {
    case WalletLink::State::idle:
    case WalletLink::State::preparing: break;
    case WalletLink::State::waiting:
        m_model.isPageReady = true;
        m_model.code = words::text(link.session()->code);
        m_model.message = words::text(link.session()->message);
        tick();
        m_tick.start();
        if (!std::exchange(m_hasOpenedPage, true)) {
            m_model.told();
            return Q_EMIT m_model.browserWanted(QUrl(words::text(link.session()->url)));
        }
        break;
    case WalletLink::State::checking:
        m_model.waitingAt = int(WalletLink::Step::check);
        m_tick.stop();
        break;
    case WalletLink::State::linked:
        m_tick.stop();
        m_linked = link.linked();
        showLinked();
        return go(Step::Linked);
    case WalletLink::State::failed:
        m_tick.stop();
        if (const auto &failure = link.failure()) m_failure = Failure{failure->kind, failure->error, failure->chosen, failure->signer};
        if (m_failure && m_failure->kind == WalletLink::Failure::Kind::rejected) m_model.waitingAt = int(WalletLink::Step::approve); // Its no is an answer too.
        showFailure();
        return go(Step::Failed);
    }
    m_model.told();
}

void LinkPresenter::tick()
{
    const auto &session = m_engine.walletLink().session();
    if (!session) return;
    const auto left = m_engine.walletLink().left();
    m_model.leftText = QStringLiteral("%1:%2").arg(left.count() / 60).arg(int(left.count() % 60), 2, 10, QLatin1Char('0'));
    m_model.leftShare = session->wait.count() > 0 ? double(left.count()) / double(session->wait.count()) : 0;
    Q_EMIT m_model.ticked();
}

} // namespace amphora::ui
