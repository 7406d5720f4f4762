#include "core/engine/account_service.h"

#include "core/account/chain_to_link.h"
#include "core/did/written_did.h"
#include "core/engine/task.h"
#include "core/engine/when_done.h"
#include "core/vault/ethereum_account.h"

#include <algorithm>

namespace amphora::engine {

using account::LinkedAccount;
using account::LinkRequest;

namespace {

/// Far over the longest signature that is read: what is longer gets its own words.
constexpr std::size_t kAnswerFileMax = 64 * 1024;

/// The phrase's account on a chain, and the key that signs for it.
struct OwnAccount {
    did::AccountId id;
    vault::EthereumAccount key;

    stream::LinkProof sign(const stream::LinkMessage &message) const
    {
        const auto text = message.toString();
        return {"ethereum-eoa", text, stream::ethereumSignatureText(key.sign(stream::personalMessageDigest(text))), id.toLegacy(), message.timestamp};
    }
};

Result<OwnAccount> ownAccountOf(Workspace &workspace, const std::string &chainText)
{
    auto chain = did::ChainId::parse(chainText);
    if (!chain) return chain.error();
    if (chain->space() != did::kEthereum) return Error{Errc::linkChain, "the recovery phrase's own account is one of Ethereum", chainText};
    const auto *content = workspace.vaultContent();
    if (!content || !content->phrase) return Error{Errc::unsupported, "an identity from a seed has no account of its own"};
    auto key = vault::EthereumAccount::of(*content->phrase);
    auto id = did::AccountId::make(std::move(*chain), key.address());
    if (!id) return id.error();
    return OwnAccount{std::move(*id), std::move(key)};
}

/// Among the own accounts. Another letter case is another account where the chain says so, and probably a slip.
Result<did::AccountId> ownNamed(Workspace &workspace, const std::string &text)
{
    auto account = did::AccountId::named(text);
    if (!account || !account->dependsOnCase()) return account;
    const auto known = workspace.accounts().list(*workspace.owner());
    if (!known) return known.error();
    const auto folded = [](std::string name) {
        std::ranges::transform(name, name.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
        return name;
    };
    const auto name = account->toString();
    for (const auto &link : *known)
        if (link.name == name) return account;
    for (const auto &link : *known)
        if (folded(link.name) == folded(name)) return Error{Errc::caseTwin, "the letters are in another case than in your account", link.name};
    return account;
}

Result<LinkedAccount> confirmIn(Workspace &workspace, const jose::Authority &authority, const std::string &id, const std::string &address,
                                const std::string &signature)
{
    auto &requests = *workspace.linkRequests();
    const auto request = requests.find(id);
    if (!request) return request.error();
    const auto answer = account::answerTo(*request, address, signature);
    if (!answer) return answer.error();
    const auto isAnswered = [&] { return requests.remove(id); };
    return request->purpose == LinkRequest::Purpose::link ? workspace.accounts().link(authority, answer->account, answer->proof, isAnswered)
                                                          : workspace.accounts().unlink(authority, answer->account, answer->proof, isAnswered);
}

} // namespace

AccountService::AccountService(CoreThread &core, CoreState &state, FileService &files, QObject *parent)
    : QObject(parent), m_core(core), m_state(state), m_files(files)
{
}

/// Runs `work(workspace, authority)` unlocked, and tells everybody if it succeeded.
template <typename T, typename F>
QFuture<Result<T>> AccountService::write(F work)
{
    const auto writing = m_core.run([&state = m_state, work = std::move(work)]() -> Result<T> {
        const auto workspace = state.unlocked();
        if (!workspace) return workspace.error();
        return state.withRoom([&]() -> Result<T> { return work(**workspace, *(*workspace)->authority()); });
    });
    whenDone(writing, this, [this](const Result<T> &done) {
        if (!done) return;
        Q_EMIT changed();
        Q_EMIT written();
    });
    return writing;
}

QFuture<Result<LinkRequest>> AccountService::prepare(std::string chain, std::string address, LinkRequest::Purpose purpose)
{
    return m_core.run([&state = m_state, chain = std::move(chain), address = std::move(address), purpose]() -> Result<LinkRequest> {
        const auto workspace = state.unlocked();
        if (!workspace) return workspace.error();
        auto id = purpose == LinkRequest::Purpose::link ? account::chainToLink(chain) : did::ChainId::parse(chain);
        if (!id) return id.error();
        std::optional<did::AccountId> account;
        if (!address.empty()) {
            const bool isWhole = address.find_first_of(":@") != std::string::npos;
            auto made = isWhole ? did::AccountId::parse(address) : did::AccountId::make(*id, address);
            if (!made) return made.error();
            if (made->chain() != *id) return Error{Errc::linkChain, "the address is of another chain than the one that was said", made->chain().toString()};
            account = std::move(*made);
        }
        const auto newest = account ? (*workspace)->accounts().newestTime(*account) : std::nullopt;
        return (*workspace)->linkRequests()->prepare(*(*workspace)->owner(), std::move(*id), std::move(account), purpose, newest);
    });
}

QFuture<Result<LinkedAccount>> AccountService::confirm(std::string requestId, std::string address, std::string signature)
{
    return write<LinkedAccount>([id = std::move(requestId), address = std::move(address), signature = std::move(signature)](
                                    Workspace &workspace, const jose::Authority &authority) { return confirmIn(workspace, authority, id, address, signature); });
}

QFuture<Result<std::string>> AccountService::readAnswer(std::string path)
{
    const Task<std::string> task;
    whenDone(m_files.read(std::move(path), kAnswerFileMax), this, [task](const Result<Bytes> &file) {
        task.finish(file ? Result<std::string>(std::string(asText(*file))) : file.error());
    });
    return task.future();
}

QFuture<Result<account::BrowserRequest>> AccountService::prepareForBrowser(std::vector<std::string> chains, std::string address, std::chrono::seconds wait)
{
    return m_core.run([&state = m_state, chains = std::move(chains), address = std::move(address), wait]() -> Result<account::BrowserRequest> {
        const auto workspace = state.unlocked();
        if (!workspace) return workspace.error();
        auto wish = account::BrowserWish::read(chains, address);
        if (!wish) return wish.error();
        const auto newest = wish->account ? (*workspace)->accounts().newestTime(*wish->account) : std::nullopt;
        const auto time = account::timeForMessage(state.clock, newest);
        if (!time) return time.error();
        return account::BrowserRequest{std::move(wish->chains), std::move(wish->account), {(*workspace)->owner()->toString(), *time}, wait};
    });
}

QFuture<Result<LinkedAccount>> AccountService::confirmFromBrowser(account::BrowserRequest request, account::WalletAnswer answer)
{
    return write<LinkedAccount>([&clock = m_state.clock, request = std::move(request), answer = std::move(answer)](
                                    Workspace &workspace, const jose::Authority &authority) -> Result<LinkedAccount> {
        // Another identity may have been opened meanwhile: the proof names the one that asked.
        if (authority.controller.toString() != request.message.did) return Error{Errc::linkOther, "another identity is open than the one that asked"};
        const auto checked = account::answerTo(request, answer, clock.now());
        if (!checked) return checked.error();
        return workspace.accounts().link(authority, checked->account, checked->proof);
    });
}

QFuture<Result<std::string>> AccountService::ownAccount(std::string chain)
{
    return m_core.run([&state = m_state, chain = std::move(chain)]() -> Result<std::string> {
        const auto workspace = state.unlocked();
        if (!workspace) return workspace.error();
        if (const auto known = account::chainToLink(chain); !known) return known.error();
        const auto own = ownAccountOf(**workspace, chain);
        if (!own) return own.error();
        return own->id.toString();
    });
}

QFuture<Result<LinkedAccount>> AccountService::linkOwn(std::string chain)
{
    return write<LinkedAccount>([&clock = m_state.clock, chain = std::move(chain)](Workspace &workspace, const jose::Authority &authority) -> Result<LinkedAccount> {
        if (const auto known = account::chainToLink(chain); !known) return known.error();
        const auto own = ownAccountOf(workspace, chain);
        if (!own) return own.error();
        const auto time = account::timeForMessage(clock, workspace.accounts().newestTime(own->id));
        if (!time) return time.error();
        return workspace.accounts().link(authority, own->id, own->sign({authority.controller.toString(), *time}));
    });
}

QFuture<Result<AccountService::Accounts>> AccountService::list()
{
    return m_core.run([&state = m_state]() -> Result<Accounts> {
        const auto workspace = state.identity();
        if (!workspace) return workspace.error();
        return (*workspace)->accounts().list(*(*workspace)->owner());
    });
}

QFuture<Result<AccountService::Accounts>> AccountService::listKnown(std::string did)
{
    return m_core.run([&state = m_state, did = std::move(did)]() -> Result<Accounts> {
        const auto parsed = did::readWrittenDid(did);
        if (!parsed) return parsed.error();
        if (!state.workspace) return Error{Errc::notFound, "nothing is open"};
        return state.workspace->accounts().list(*parsed);
    });
}

QFuture<Result<LinkedAccount>> AccountService::remove(std::string account)
{
    return write<LinkedAccount>([&clock = m_state.clock, text = std::move(account)](Workspace &workspace, const jose::Authority &authority) -> Result<LinkedAccount> {
        const auto id = ownNamed(workspace, text);
        if (!id) return id.error();
        const auto own = ownAccountOf(workspace, id->chain().toString());
        if (!own || own->id != *id) return workspace.accounts().unlink(authority, *id, std::nullopt);
        const auto newest = workspace.accounts().newestTime(*id);
        if (!newest) return workspace.accounts().unlink(authority, *id, std::nullopt); // It never signed.
        const auto time = account::timeForMessage(clock, newest);
        if (!time) return time.error();
        return workspace.accounts().unlink(authority, *id, own->sign({"", *time}));
    });
}

QFuture<Result<LinkedAccount>> AccountService::lookUp(std::string account)
{
    return m_core.run([&state = m_state, text = std::move(account)]() -> Result<LinkedAccount> {
        if (!state.workspace) return Error{Errc::notFound, "nothing is open"};
        const auto id = did::AccountId::named(text);
        if (!id) return id.error();
        return state.workspace->accounts().lookUp(*id);
    });
}

} // namespace amphora::engine
