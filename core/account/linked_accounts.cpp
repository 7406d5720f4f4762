#include "core/account/linked_accounts.h"

#include "core/schema/json_schema.h"
#include "core/stream/caip10_link.h"

#include <algorithm>

namespace amphora::account {

using stream::StreamId;

std::string_view stateText(LinkState state) noexcept
{
    switch (state) {
    case LinkState::proven: return "proven";
    case LinkState::invalid: return "invalid";
    case LinkState::unproven: return "unproven";
    case LinkState::needsChain: return "needs-chain";
    case LinkState::unsupported: return "unsupported";
    case LinkState::unlinked: return "unlinked";
    }
    return "unproven";
}

bool wasNotLookedUp(const LinkedAccount &link) noexcept { return link.state == LinkState::unproven && link.why && link.why->code == Errc::size; }

namespace {

/// The stream that an entry of the list names, with or without a version behind it.
Result<StreamId> streamOf(const codec::Value &entry)
{
    if (!entry.asText()) return Error{Errc::format, "an entry of the list is no text"};
    auto id = StreamId::parse(*entry.asText());
    if (id) return id;
    const auto commit = stream::CommitId::parse(*entry.asText());
    return commit ? Result<StreamId>(commit->stream()) : id.error();
}

/// Removes every spelling of the account.
bool removeEntries(codec::Map &content, const did::AccountId &account)
{
    std::vector<std::string> keys;
    for (const auto &[key, entry] : content) {
        const auto parsed = did::AccountId::parse(key);
        if (parsed && *parsed == account) keys.push_back(key);
    }
    for (const auto &key : keys) content.remove(key);
    return !keys.empty();
}

void judgeStanding(LinkedAccount &found, const stream::TileState &state, const did::Did &did)
{
    if (!state.link) {
        const bool hasProof = std::ranges::any_of(state.log, [](const auto &entry) { return entry.kind == stream::EventKind::data; });
        found.why = hasProof ? Error{Errc::linkTime, "the only proof bears a time that was not signed"}
                             : Error{Errc::notFound, "the account never signed anything"};
        return;
    }
    found.did = state.link->did;
    found.time = state.link->time;
    if (found.did.empty() && state.link->lastDid == did.toString()) {
        found.state = LinkState::unlinked;
    } else if (found.did != did.toString()) {
        found.why = Error{Errc::linkOther, "the account has since been given to another DID, or to none", found.did};
    } else if (state.link->check == stream::LinkCheck::needsChain) {
        found.state = LinkState::needsChain;
        found.why = Error{Errc::linkContract, "a contract wallet: only its chain can say"};
    } else if (state.link->check == stream::LinkCheck::unsupported) {
        found.state = LinkState::unsupported;
        found.why = Error{Errc::linkUnsupported, "signatures of this chain are not checked here"};
    } else {
        found.state = LinkState::proven;
    }
}

} // namespace

LinkedAccounts::LinkedAccounts(store::Store &store, node::Node &node, const idx::Models &models)
    : m_store(store), m_node(node), m_data(node, models), m_models(models)
{
}

Result<codec::Map> LinkedAccounts::record(const did::Did &did) const
{
    const auto record = m_data.record(did, m_models.cryptoAccounts());
    if (!record) return record.error();
    const auto *content = *record ? (*record)->state.current().asMap() : nullptr;
    return content ? *content : codec::Map{};
}

void LinkedAccounts::judgeStream(LinkedAccount &found, const did::Did &did, const did::AccountId &account, const StreamId &id) const
{
    const auto view = m_node.load(id);
    if (!view) {
        const auto isAbsent = view.error().code == Errc::notFound;
        found.state = isAbsent ? LinkState::unproven : LinkState::invalid;
        found.why = isAbsent ? Error{Errc::notFound, "the account's link is not here", id.toString()} : view.error();
        return;
    }
    const auto named = stream::accountOf(view->state.currentMetadata());
    if (!named || *named != account) {
        found.why = Error{Errc::linkAccount, "the list names the link of another account", id.toString()};
        return;
    }
    judgeStanding(found, view->state, did);
    for (const auto &event : view->log) {
        if (!view->state.link || event.cid() != view->state.link->event) continue;
        if (const auto proof = stream::proofOf(event)) found.proof = *proof;
        if (!view->own) continue;
        if (auto status = node::statusOf(m_store, event.cid())) found.status = std::move(*status);
    }
}

LinkedAccount LinkedAccounts::judge(const did::Did &did, const std::string &key, const codec::Value &entry,
                                    const Fetched &fetched) const
{
    LinkedAccount found;
    found.name = key;
    const auto account = did::AccountId::parse(key);
    if (!account) {
        found.why = account.error();
        return found;
    }
    found.name = account->toString();
    found.chain = account->chain().toString();
    found.address = account->addressForPeople();
    const auto id = streamOf(entry);
    if (!id || id->type() != stream::StreamType::caip10Link) {
        found.why = id ? Error{Errc::format, "an entry of the list names no account link"} : id.error();
        return found;
    }
    found.streamId = id->toString();
    if (const auto fault = fetched.broken.find(*id); fault != fetched.broken.end()) {
        found.state = LinkState::invalid;
        found.why = fault->second;
        return found;
    }
    if (fetched.leftOut.contains(*id)) {
        found.why = Error{Errc::size, "the list names more accounts than are looked up at once", id->toString()};
        return found;
    }
    judgeStream(found, did, *account, *id);
    return found;
}

Result<std::vector<LinkedAccount>> LinkedAccounts::list(const did::Did &did, const Fetched &fetched) const
{
    const auto content = record(did);
    if (!content) return content.error();
    std::vector<LinkedAccount> found;
    for (const auto &[key, entry] : *content) {
        auto account = judge(did, key, entry, fetched);
        // Spellings of one account are one account.
        if (std::ranges::find(found, account.name, &LinkedAccount::name) == found.end()) found.push_back(std::move(account));
    }
    if (m_node.owner() != did) return found;
    auto more = unlisted(did, found);
    if (!more) return more.error();
    std::ranges::move(*more, std::back_inserter(found));
    return found;
}

Result<std::vector<LinkedAccount>> LinkedAccounts::unlisted(const did::Did &did, const std::vector<LinkedAccount> &listed) const
{
    const auto rows = m_store.streams({.controller = {}, .schema = {}, .family = {}, .own = true});
    if (!rows) return rows.error();
    std::vector<LinkedAccount> found;
    for (const auto &row : *rows) {
        if (row.id.type() != stream::StreamType::caip10Link) continue;
        const auto account = did::AccountId::parse(row.controller);
        if (!account || std::ranges::find(listed, account->toString(), &LinkedAccount::name) != listed.end()) continue;
        LinkedAccount link{account->toString(), account->chain().toString(), account->addressForPeople(), {}, {}, false, row.id.toString(), {}, {}, {}, {}};
        link.state = LinkState::unproven;
        judgeStream(link, did, *account, row.id);
        if (auto judged = judgeUnlisted(link, *account); !judged) return judged.error();
        found.push_back(std::move(link));
    }
    return found;
}

Status LinkedAccounts::judgeUnlisted(LinkedAccount &link, const did::AccountId &account) const
{
    if (link.state != LinkState::proven) return ok();
    const auto fits = canList(account);
    if (!fits) return fits.error();
    if (*fits)
        link.state = LinkState::unlinked; // Taken off the list here; the proof is still the newest.
    else
        link.why = Error{Errc::schema, "the list has no room for accounts of this form", account.toLegacy()};
    return ok();
}

Result<std::vector<StreamId>> LinkedAccounts::linksOf(const did::Did &did) const
{
    const auto content = record(did);
    if (!content) return content.error();
    std::vector<StreamId> ids;
    for (const auto &[key, entry] : *content)
        if (const auto id = streamOf(entry); id && id->type() == stream::StreamType::caip10Link && std::ranges::find(ids, *id) == ids.end())
            ids.push_back(*id);
    return ids;
}

Result<LinkedAccount> LinkedAccounts::lookUp(const did::AccountId &account) const
{
    const auto id = stream::linkIdOf(account);
    const auto view = m_node.load(id);
    if (!view) return view.error();
    if (!view->state.link || view->state.link->did.empty()) return Error{Errc::notFound, "the account is not linked to any DID that is known here", account.toString()};
    const auto did = did::Did::parse(view->state.link->did);
    if (!did) return did.error();
    LinkedAccount found{account.toString(), account.chain().toString(), account.addressForPeople(), LinkState::unproven, {}, true, id.toString(), {}, {}, {}, {}};
    judgeStream(found, *did, account, id);
    const auto content = record(*did);
    found.isListed = content && std::ranges::any_of(*content, [&](const auto &entry) {
        const auto listed = did::AccountId::parse(entry.first);
        return listed && *listed == account;
    });
    // Of somebody else the list may just not be known here.
    if (!found.isListed && m_node.owner() == *did)
        if (auto judged = judgeUnlisted(found, account); !judged) return judged.error();
    return found;
}

std::optional<std::int64_t> LinkedAccounts::newestTime(const did::AccountId &account) const
{
    const auto view = m_node.load(stream::linkIdOf(account));
    return view && view->state.link ? view->state.link->time : std::nullopt;
}

Result<bool> LinkedAccounts::canList(const did::AccountId &account) const
{
    const auto content = m_node.schemaContent(m_models.cryptoAccounts().schema.toUrl());
    if (!content) return content.error();
    const auto schema = schema::JsonSchema::compile(*content);
    if (!schema) return schema.error();
    return bool(schema->validate(codec::Map{{account.toLegacy(), stream::linkIdOf(account).toUrl()}}));
}

Status LinkedAccounts::putProof(const did::AccountId &account, const stream::LinkProof &proof)
{
    const auto check = stream::checkLinkProof(proof);
    if (!check) return check.error();
    if (*check == stream::LinkCheck::needsChain) return Error{Errc::linkContract, "a contract wallet: only its chain can say", account.toString()};
    if (*check == stream::LinkCheck::unsupported)
        return Error{Errc::linkUnsupported, "signatures of this chain are not checked here", account.chain().toString()};
    if (stream::linkTimeOf(proof) != stream::LinkTime::dated) return Error{Errc::linkTime, "the time of the proof is not what was signed"};
    const auto genesis = stream::makeLinkGenesis(account);
    if (!genesis) return genesis.error();
    const auto id = stream::linkIdOf(account);
    if (auto begun = m_node.append(id, *genesis); !begun) return begun;
    const auto view = m_node.load(id);
    if (!view) return view.error();
    for (const auto &event : view->log)
        if (const auto known = stream::proofOf(event); known && known->message == proof.message)
            return Error{Errc::linkOld, "this proof was used before", event.cid().toString()};
    const auto event = stream::makeLinkUpdate(id, view->state.tip(), proof);
    if (!event) return event.error();
    return m_node.append(id, *event);
}

Status LinkedAccounts::writeRecord(const jose::Authority &authority, const codec::Map &content)
{
    const auto written = m_data.write(authority, m_models.cryptoAccounts(), content);
    return written ? ok() : Status(written.error());
}

Result<LinkedAccount> LinkedAccounts::link(const jose::Authority &authority, const did::AccountId &account, const stream::LinkProof &proof,
                                           const Also &also)
{
    if (stream::LinkMessage::read(proof.message).did != authority.controller.toString())
        return Error{Errc::linkOther, "the proof names another DID", stream::LinkMessage::read(proof.message).did};
    const auto fits = canList(account);
    if (!fits) return fits.error();
    auto transaction = m_store.begin();
    if (!transaction) return transaction.error();
    if (auto put = putProof(account, proof); !put) return put.error();
    if (*fits) {
        auto content = record(authority.controller);
        if (!content) return content.error();
        const auto url = stream::linkIdOf(account).toUrl();
        const auto *known = content->find(account.toLegacy());
        if (!known || *known != codec::Value(url)) {
            removeEntries(*content, account);
            content->set(account.toLegacy(), url);
            if (auto written = writeRecord(authority, *content); !written) return written.error();
        }
    }
    if (also)
        if (auto done = also(); !done) return done.error();
    if (auto committed = transaction->commit(); !committed) return committed.error();
    LinkedAccount linked{account.toString(), account.chain().toString(), account.addressForPeople(), LinkState::unproven, {}, *fits, stream::linkIdOf(account).toString(), {}, {}, {}, {}};
    judgeStream(linked, authority.controller, account, stream::linkIdOf(account));
    if (!*fits) linked.why = Error{Errc::schema, "the list has no room for accounts of this form", account.toLegacy()};
    return linked;
}

Result<LinkedAccount> LinkedAccounts::unlink(const jose::Authority &authority, const did::AccountId &account,
                                             const std::optional<stream::LinkProof> &proof, const Also &also)
{
    const auto id = stream::linkIdOf(account);
    auto transaction = m_store.begin();
    if (!transaction) return transaction.error();
    auto content = record(authority.controller);
    if (!content) return content.error();
    const bool wasListed = removeEntries(*content, account);
    const auto view = m_node.load(id);
    const bool isLinked = view && view->state.link && view->state.link->did == authority.controller.toString();
    if (!wasListed && !(isLinked && proof)) return Error{Errc::notFound, "this account is not among yours", account.toString()};
    if (wasListed)
        if (auto written = writeRecord(authority, *content); !written) return written.error();
    if (proof) {
        if (!stream::LinkMessage::read(proof->message).did.empty()) return Error{Errc::linkText, "this proof links the account instead of taking it back"};
        if (auto put = putProof(account, *proof); !put) return put.error();
    }
    if (also)
        if (auto done = also(); !done) return done.error();
    if (auto committed = transaction->commit(); !committed) return committed.error();
    LinkedAccount gone{account.toString(), account.chain().toString(), account.addressForPeople(), LinkState::unproven, {}, false, id.toString(), {}, {}, {}, {}};
    judgeStream(gone, authority.controller, account, id);
    gone.state = LinkState::unlinked;
    return gone;
}

} // namespace amphora::account
