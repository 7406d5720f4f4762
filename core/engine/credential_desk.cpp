#include "core/engine/credential_desk.h"

#include "core/codec/json.h"
#include "core/codec/multibase.h"
#include "core/credential/backup.h"
#include "core/credential/received.h"
#include "core/crypto/hash.h"
#include "core/store/search_index.h"

#include <algorithm>

namespace amphora::engine {

namespace {

constexpr std::size_t kLedgerIdBytes = 8;

std::string sha256Text(ByteView bytes) { return codec::toHex(crypto::sha256(bytes)); }

/// The newest time in this home's own book: when events arrived, and when credentials were taken in or shown.
std::optional<Timestamp> newestSeen(CoreState &state)
{
    std::optional<Timestamp> newest;
    const auto see = [&newest](const std::string &text) {
        const auto time = parseRfc3339(text);
        if (time && (!newest || *time > *newest)) newest = time;
    };
    if (!state.workspace) return newest;
    if (const auto events = state.workspace->store().allEvents())
        for (const auto &event : *events) see(event.receivedAt);
    if (auto *rows = state.workspace->sealed()) {
        const credential::Keeper keeper(*rows);
        if (const auto kept = keeper.all())
            for (const auto &one : *kept) see(one.addedAt);
        if (const auto ledger = keeper.ledger())
            for (const auto &shown : *ledger) see(shown.at);
    }
    return newest;
}

Result<credential::Kept> keptOfText(std::string text, const std::string &role, const CoreState &state)
{
    const auto read = credential::Credential::parse(text);
    if (!read) return read.error();
    credential::Kept kept{credential::localIdOf(text), std::move(text), std::string(credential::mediaTypeOf(*read)), role, toRfc3339(state.clock.now())};
    return kept;
}

/// What is kept here with the same token, whatever blanks surround it.
const credential::Kept *sameToken(const std::vector<credential::Kept> &all, std::string_view text)
{
    const auto trimmed = [](std::string_view t) {
        const auto first = t.find_first_not_of(" \t\r\n");
        return first == t.npos ? std::string_view() : t.substr(first, t.find_last_not_of(" \t\r\n") - first + 1);
    };
    const auto found = std::find_if(all.begin(), all.end(), [&](const credential::Kept &one) { return trimmed(one.text) == trimmed(text); });
    return found == all.end() ? nullptr : &*found;
}

Result<CredentialView> acceptable(CoreState &state, const std::string &text)
{
    const auto read = credential::Credential::parse(text);
    if (!read) return read.error();
    if (read->isPresentation()) return Error{Errc::vcFormat, "a presentation is made for one verifier: it can be checked, but not kept"};
    auto view = viewOfText(text, verifyOptionsOf(state));
    if (const auto *failure = view.report.firstFailure()) return Error{failure->code.value_or(Errc::vcFormat), failure->detail};
    return view;
}

Result<std::vector<CredentialView>> importBackup(CoreState &state, ByteView file, const Secret &passphrase)
{
    if (!passphrase) return Error{Errc::passphrase, "a backup opens with its passphrase"};
    auto content = credential::openBackup(file, passphrase->view());
    if (!content) return content.error();
    auto &workspace = *state.workspace;
    credential::Keeper keeper(*workspace.sealed());
    const auto known = keeper.all();
    if (!known) return known.error();
    auto transaction = workspace.store().begin();
    if (!transaction) return transaction.error();
    for (const auto &kept : content->credentials) {
        const bool isHere = std::any_of(known->begin(), known->end(), [&](const credential::Kept &one) { return one.id == kept.id; });
        if (isHere) continue;
        if (auto put = keeper.put(kept); !put) return put.error();
    }
    for (const auto &shown : content->ledger)
        if (auto noted = keeper.note(shown); !noted) return noted.error();
    if (auto committed = transaction->commit(); !committed) return committed.error();
    const auto options = verifyOptionsOf(state);
    std::vector<CredentialView> views;
    for (const auto &kept : content->credentials) views.push_back(viewOfKept(kept, options));
    return views;
}

} // namespace

credential::VerifyOptions verifyOptionsOf(CoreState &state, std::optional<credential::Expectation> expected)
{
    credential::VerifyOptions options{state.clock.now(), newestSeen(state), {}, std::move(expected)};
    if (const auto home = state.home.view())
        for (const auto &identity : home->identities)
            if (auto did = did::Did::parse(identity.did)) options.ownDids.push_back(std::move(*did));
    return options;
}

CredentialView viewOfText(const std::string &text, const credential::VerifyOptions &options)
{
    CredentialView view;
    view.id = credential::localIdOf(text);
    view.text = text;
    const auto read = credential::Credential::parse(text);
    if (!read) {
        view.isReadable = false;
        view.report = credential::reportOf(read.error());
        return view;
    }
    view.form = read->form;
    view.mediaType = credential::mediaTypeOf(*read);
    view.fileEnding = credential::fileEndingOf(*read);
    view.content = credential::contentOf(*read);
    for (const auto &inside : read->inside) view.inside.push_back(credential::contentOf(inside));
    view.document = read->document;
    view.choices = credential::choicesOf(*read);
    view.report = credential::verify(*read, options);
    return view;
}

CredentialView viewOfKept(const credential::Kept &kept, const credential::VerifyOptions &options)
{
    auto view = viewOfText(kept.text, options);
    view.role = kept.role;
    view.addedAt = kept.addedAt;
    return view;
}

Result<CredentialImport> previewImportOf(CoreState &state, ByteView file)
{
    const auto workspace = state.unlocked();
    if (!workspace) return workspace.error();
    if (credential::isBackup(file)) return CredentialImport{true, {}, false};
    const auto text = credential::textOfFile(file);
    if (!text) return text.error();
    auto view = acceptable(state, *text);
    if (!view) return view.error();
    const auto all = credential::Keeper(*(*workspace)->sealed()).all();
    if (!all) return all.error();
    return CredentialImport{false, std::move(*view), sameToken(*all, *text) != nullptr};
}

Result<std::vector<CredentialView>> importInto(CoreState &state, ByteView file, const Secret &passphrase)
{
    const auto workspace = state.unlocked();
    if (!workspace) return workspace.error();
    if (credential::isBackup(file)) return importBackup(state, file, passphrase);
    auto text = credential::textOfFile(file);
    if (!text) return text.error();
    if (auto fine = acceptable(state, *text); !fine) return fine.error();
    credential::Keeper keeper(*(*workspace)->sealed());
    const auto all = keeper.all();
    if (!all) return all.error();
    const auto *known = sameToken(*all, *text);
    auto kept = known ? Result<credential::Kept>(*known) : keptOfText(std::move(*text), "held", state);
    if (!kept) return kept.error();
    if (!known || known->role != "held") {
        kept->role = "held"; // Issued here before, and handed back to this identity.
        if (auto put = keeper.put(*kept); !put) return put.error();
    }
    return std::vector{viewOfKept(*kept, verifyOptionsOf(state))};
}

Result<std::vector<CredentialView>> listOf(CoreState &state, const std::string &query)
{
    const auto workspace = state.unlocked();
    if (!workspace) return workspace.error();
    const auto all = credential::Keeper(*(*workspace)->sealed()).all();
    if (!all) return all.error();
    const auto options = verifyOptionsOf(state);
    std::vector<CredentialView> views;
    for (const auto &kept : *all) views.push_back(viewOfKept(kept, options));
    if (query.find_first_not_of(" \t\r\n") == query.npos) return views;
    auto index = store::SearchIndex::make();
    if (!index) return index.error();
    for (const auto &view : views) {
        const auto read = credential::Credential::parse(view.text);
        if (auto added = index->add(view.id, read ? credential::searchTextOf(*read) : view.text); !added) return added.error();
    }
    const auto found = index->find(query);
    if (!found) return found.error();
    std::erase_if(views, [&](const CredentialView &view) { return std::find(found->begin(), found->end(), view.id) == found->end(); });
    return views;
}

Result<CredentialView> issueIn(CoreState &state, const credential::IssueRequest &request)
{
    const auto workspace = state.unlocked();
    if (!workspace) return workspace.error();
    const auto draft = credential::prepareIssue(request, *(*workspace)->authority(), state.clock.now(), state.random);
    if (!draft) return draft.error();
    return issueIn(state, *draft);
}

Result<CredentialView> issueIn(CoreState &state, const credential::IssueDraft &draft)
{
    const auto workspace = state.unlocked();
    if (!workspace) return workspace.error();
    const auto authority = (*workspace)->authority();
    auto text = credential::sign(draft, *authority);
    if (!text) return text.error();
    const auto role = draft.request.subject == authority->controller.toString() ? "held" : "issued";
    const auto kept = keptOfText(std::move(*text), role, state);
    if (!kept) return kept.error();
    auto view = viewOfKept(*kept, verifyOptionsOf(state));
    const auto *failure = view.report.firstFailure();
    const bool beginsLater = failure && failure->code == Errc::vcNotYet && draft.from > state.clock.now(); // As it was asked for.
    if (failure && !beginsLater) // What we would refuse is not issued.
        return Error{failure->code.value_or(Errc::vcFormat), failure->detail};
    if (auto put = credential::Keeper(*(*workspace)->sealed()).put(*kept); !put) return put.error();
    return view;
}

Result<std::shared_ptr<const credential::ClaimForm>> schemaFormOf(ByteView file)
{
    const auto schema = codec::parseJson(asText(file));
    if (!schema) return schema.error();
    return credential::claimFormOf(*schema);
}

Result<PresentedCredential> presentIn(CoreState &state, const std::string &id, const credential::PresentRequest &request)
{
    const auto workspace = state.unlocked();
    if (!workspace) return workspace.error();
    credential::Keeper keeper(*(*workspace)->sealed());
    const auto kept = keeper.find(id);
    if (!kept) return kept.error();
    const auto read = credential::Credential::parse(kept->text);
    if (!read) return read.error();
    const auto authority = (*workspace)->authority();
    const auto now = state.clock.now();
    auto preview = credential::preparePresentation(*read, request, authority->controller, now);
    if (!preview) return preview.error();
    auto text = credential::present(*read, request, *authority, now, state.random);
    if (!text) return text.error();
    PresentedCredential presented{std::move(*text), {}, std::move(*preview), codec::toHex(state.random.bytes(kLedgerIdBytes))};
    presented.sha256 = sha256Text(asBytes(presented.text));
    const auto noted = keeper.note({presented.ledgerId, kept->id, request.audience, request.nonce, toRfc3339(now), toRfc3339(presented.preview.expires),
                                    presented.preview.disclosed, presented.sha256});
    if (!noted) return noted.error();
    return presented;
}

Result<Bytes> backupOf(CoreState &state, const std::vector<std::string> &ids, const Secret &passphrase)
{
    const auto workspace = state.unlocked();
    if (!workspace) return workspace.error();
    if (!passphrase) return Error{Errc::passphrase, "a backup needs a passphrase"};
    const credential::Keeper keeper(*(*workspace)->sealed());
    auto ledger = keeper.ledger();
    if (!ledger) return ledger.error();
    credential::BackupContent content{{}, std::move(*ledger)};
    if (ids.empty()) {
        auto all = keeper.all();
        if (!all) return all.error();
        content.credentials = std::move(*all);
    }
    for (const auto &id : ids) {
        auto kept = keeper.find(id);
        if (!kept) return kept.error();
        content.credentials.push_back(std::move(*kept));
    }
    return credential::sealBackup(content, passphrase->view(), state.random);
}

} // namespace amphora::engine
