#include "core/engine/wallet_link.h"

#include "core/base/log.h"
#include "core/engine/account_service.h"
#include "core/engine/identity_service.h"
#include "core/engine/profile_service.h"
#include "core/engine/wallet_page.h"
#include "core/engine/when_done.h"
#include "core/media/picture_head.h"
#include "core/profile/picture.h"

#include <algorithm>

namespace amphora::engine {

using std::chrono::steady_clock;
using FailKind = WalletLink::Failure::Kind;

/// Who asks, as the page shows it.
struct WalletLink::Person {
    std::string name;
    Bytes face;
    std::string faceType;
};

struct WalletLink::Server {
    account::BrowserRequest request;
    std::unique_ptr<http::PageServer> page; ///< Last: it ends before the rest goes.
};

namespace {

constexpr std::int64_t kFaceWidth = 80; ///< Of the picture on the page, for sharp screens.
/// What the page says of how far it is; anything else says nothing.
constexpr std::string_view kChoosing = "\"choose\"", kApproving = "\"approve\"";

/// Between which accounts a failure lies, where that is known. A signature over another text seems to be of an account that nobody has: it is named as
/// the signer all the same, because the text was compared before, but it must never be offered for linking.
WalletLink::Failure failureOf(const Error &error, const account::BrowserRequest &request, const account::WalletAnswer &answer)
{
    WalletLink::Failure failure{FailKind::refused, error, {}, {}};
    const auto chosen = [&]() -> std::string {
        if (request.account) return request.account->toString();
        const auto chain = did::ChainId::parse(answer.chain);
        const auto account = chain ? did::AccountId::make(*chain, answer.address) : Result<did::AccountId>(chain.error());
        return account ? account->toString() : std::string();
    };
    if (error.code == Errc::linkRejected) failure.kind = FailKind::rejected;
    if (error.code == Errc::linkExpired) failure.kind = FailKind::expired;
    if (error.code != Errc::linkAccount && error.code != Errc::linkSig) return failure;
    failure.kind = FailKind::wrongAccount;
    failure.chosen = chosen();
    if (error.code == Errc::linkAccount) failure.signer = error.where;
    else if (!error.where.empty()) failure.signer = answer.chain + ':' + error.where;
    return failure;
}

WalletLink::Failure stopped() { return {FailKind::cancelled, {Errc::cancelled, "stopped before the wallet answered"}, {}, {}}; }

} // namespace

WalletLink::WalletLink(AccountService &accounts, IdentityService &identities, ProfileService &profile, Random &random, QObject *parent)
    : QObject(parent), m_accounts(accounts), m_identities(identities), m_profile(profile), m_random(random)
{
}

WalletLink::~WalletLink() { clear(); } // Nobody is told any more.

template <typename F>
auto WalletLink::here(F next)
{
    return [this, number = m_number, next = std::move(next)](auto... told) {
        QMetaObject::invokeMethod(this, [this, number, next, ... told = std::move(told)] {
            if (number == m_number) next(told...);
        }, Qt::QueuedConnection);
    };
}

void WalletLink::start(Wish wish)
{
    clear();
    wish.wait = std::clamp(wish.wait, kWaitMin, kWaitMax);
    m_wish = std::move(wish);
    move(State::preparing, Step::openBrowser);
    whenDone(m_accounts.prepareForBrowser(m_wish.chains, m_wish.address, m_wish.wait), this,
             [this, number = m_number](Result<account::BrowserRequest> request) {
                 if (number != m_number || m_state != State::preparing) return;
                 if (!request) return fail({FailKind::refused, request.error(), {}, {}});
                 meet(std::move(*request));
             });
}

/// The name and the picture of the profile; without them the page still says for which DID it asks.
void WalletLink::meet(account::BrowserRequest request)
{
    whenDone(m_profile.show(), this, [this, number = m_number, request = std::move(request)](const Result<profile::ProfileView> &view) {
        if (number != m_number || m_state != State::preparing) return;
        const auto &identity = m_identities.current();
        Person person{identity ? identity->name : std::string(), {}, {}};
        const auto *name = view ? view->content.find("name") : nullptr;
        if (name && name->asText() && !name->asText()->empty()) person.name = *name->asText();
        const auto *image = view ? view->content.find(profile::kPictureMember) : nullptr;
        const auto picture = image ? profile::PictureValue::of(*image) : std::nullopt;
        const auto cid = picture ? picture->forWidth(kFaceWidth).cid() : std::nullopt;
        if (!cid) return serve(request, std::move(person));
        whenDone(m_profile.picture(cid->toString()), this, [this, number, request, person](const Result<Bytes> &bytes) mutable {
            if (number != m_number || m_state != State::preparing) return;
            const auto head = bytes ? media::readPictureHead(*bytes) : Result<media::PictureHead>(bytes.error());
            if (head) {
                person.face = *bytes;
                person.faceType = media::mimeTypeOf(head->format);
            }
            serve(request, std::move(person));
        });
    });
}

void WalletLink::serve(account::BrowserRequest request, Person person)
{
    Session session{{}, makeComparisonCode(m_random), request.message.toString(), request.message.did, std::move(person.name), m_wish.chains, m_wish.wait};
    const auto endsAt = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch()) + m_wish.wait;
    http::PageServer::Events events;
    events.opened = here([this] {
        if (m_state == State::waiting && m_step == Step::openBrowser) move(State::waiting, Step::chooseWallet);
    });
    events.stepped = here([this](const std::string &step) {
        if (m_state != State::waiting || (step != kChoosing && step != kApproving)) return;
        move(State::waiting, step == kApproving ? Step::approve : Step::chooseWallet);
    });
    events.answered = here([this](std::string answer) { hear(std::move(answer)); });
    events.expired = here([this] { fail({FailKind::expired, {Errc::linkExpired, "no answer came from the wallet in time"}, {}, {}}); });
    events.left = here([this] { fail({FailKind::cancelled, {Errc::cancelled, "the page in the browser was closed"}, {}, {}}); });
    http::PageServer::Options options;
    options.files = walletPageFiles({session, request.account ? request.account->address() : std::string(), m_wish.language, endsAt.count(), m_fonts,
                                     std::move(person.face), std::move(person.faceType)});
    options.lifetime = m_wish.wait;
    options.expiredEvent = failedEvent({FailKind::expired, {Errc::linkExpired, {}}, {}, {}});
    auto page = http::PageServer::start(std::move(options), std::move(events), m_random);
    if (!page) return fail({FailKind::refused, page.error(), {}, {}});
    (*page)->push(waitingEvent());
    session.url = (*page)->url();
    m_endsAt = steady_clock::now() + m_wish.wait;
    m_server.reset(new Server{std::move(request), std::move(*page)});
    m_session = std::move(session);
    move(State::waiting, Step::openBrowser);
}

void WalletLink::hear(std::string text)
{
    if (m_state != State::waiting) return;
    move(State::checking, Step::check);
    m_server->page->push(checkingEvent());
    auto read = account::WalletAnswer::read(text);
    if (!read) return fail({FailKind::refused, read.error(), {}, {}});
    const auto &request = m_server->request;
    whenDone(m_accounts.confirmFromBrowser(request, *read), this, [this, number = m_number, answer = *read](Result<account::LinkedAccount> linked) {
        if (number != m_number || m_state != State::checking) return;
        if (!linked) return fail(failureOf(linked.error(), m_server->request, answer));
        m_linked = std::move(*linked);
        m_server->page->finish(linkedEvent(*m_linked));
        move(State::linked, Step::check);
    });
}

void WalletLink::fail(Failure failure)
{
    if (m_state != State::preparing && m_state != State::waiting && m_state != State::checking) return;
    log(LogLevel::info, "engine", "a wallet in the browser was not linked: " + std::string(errcText(failure.error.code)) + " " + failure.error.detail);
    if (m_server) m_server->page->finish(failedEvent(failure));
    m_failure = std::move(failure);
    move(State::failed, m_step);
}

void WalletLink::cancel()
{
    if (m_state == State::preparing || m_state == State::waiting) fail(stopped());
}

void WalletLink::forget()
{
    clear();
    if (m_state != State::idle) move(State::idle, Step::openBrowser);
}

void WalletLink::clear()
{
    ++m_number;
    if (m_server && m_state == State::waiting) m_server->page->finish(failedEvent(stopped()));
    m_server.reset();
    m_session.reset();
    m_failure.reset();
    m_linked.reset();
}

std::chrono::seconds WalletLink::left() const
{
    if (m_state != State::waiting) return std::chrono::seconds(0);
    return std::max(std::chrono::seconds(0), std::chrono::ceil<std::chrono::seconds>(m_endsAt - steady_clock::now()));
}

void WalletLink::move(State state, Step step)
{
    if (state == m_state && step == m_step) return;
    m_state = state;
    m_step = step;
    Q_EMIT changed();
}

} // namespace amphora::engine
