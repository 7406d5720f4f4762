#include "core/profile/basic_profile.h"

#include "core/schema/json_schema.h"

namespace amphora::profile {

codec::Map merged(codec::Map content, const codec::Map &changes)
{
    for (const auto &[field, value] : changes) {
        if (value.isNull())
            content.remove(field);
        else
            content.set(field, value);
    }
    return content;
}

namespace {

/// What the schema would take and we do not write: see isWebAddress().
bool hasOddAddress(const codec::Map &changes)
{
    const auto *url = changes.find("url");
    const auto *text = url ? url->asText() : nullptr;
    return text && !isWebAddress(*text);
}

Error oddAddress() { return {Errc::schema, "an address begins with https:// or http://", "/url"}; }

} // namespace

BasicProfile::BasicProfile(store::Store &store, node::Node &node, const idx::Models &models, const Clock &clock)
    : m_store(store), m_node(node), m_data(node, models), m_models(models), m_clock(clock)
{
}

Result<ProfileView> BasicProfile::show(const did::Did &did) const
{
    const auto record = m_data.record(did, m_models.basicProfile());
    if (!record) return record.error();
    ProfileView view;
    if (!*record) return view;
    if (const auto *content = (*record)->state.current().asMap()) view.content = *content;
    for (const auto &event : (*record)->log) {
        if (event.kind != stream::EventKind::data) continue;
        ++view.versions;
        view.version = event.cid();
    }
    if (view.version && (*record)->own) {
        auto status = node::statusOf(m_store, *view.version);
        if (!status) return status.error();
        view.status = std::move(*status);
    }
    return view;
}

Result<Published> BasicProfile::write(const jose::Authority &authority, const codec::Map &content, DraftKeeper *draftToDiscard)
{
    auto transaction = m_store.begin();
    if (!transaction) return transaction.error();
    auto written = m_data.write(authority, m_models.basicProfile(), content);
    if (!written) return written.error();
    if (draftToDiscard)
        if (auto discarded = draftToDiscard->discard(); !discarded) return discarded.error();
    if (auto committed = transaction->commit(); !committed) return committed.error();
    return Published{std::move(*written)};
}

Result<Published> BasicProfile::set(const jose::Authority &authority, const codec::Map &changes)
{
    if (hasOddAddress(changes)) return oddAddress();
    const auto now = show(authority.controller);
    if (!now) return now.error();
    return write(authority, merged(now->content, changes), nullptr);
}

Result<Published> BasicProfile::replace(const jose::Authority &authority, const codec::Map &content)
{
    const auto now = show(authority.controller);
    if (!now) return now.error();
    const auto *before = now->content.find("url"), *after = content.find("url");
    if (after && (!before || *before != *after) && hasOddAddress(content)) return oddAddress();
    return write(authority, content, nullptr);
}

Result<Published> BasicProfile::restore(const jose::Authority &authority, const codec::Cid &version)
{
    const auto content = contentAt(authority.controller, version);
    if (!content) return content.error();
    return write(authority, *content, nullptr);
}

Result<Published> BasicProfile::publishDraft(const jose::Authority &authority, DraftKeeper &drafts)
{
    const auto draft = drafts.load();
    if (!draft) return draft.error();
    if (!*draft) return Error{Errc::notFound, "there is no draft"};
    if (hasOddAddress((*draft)->changed)) return oddAddress();
    const auto now = show(authority.controller);
    if (!now) return now.error();
    return write(authority, merged(now->content, (*draft)->changed), &drafts);
}

Result<BasicProfile::Taken> BasicProfile::takeIn(const stream::StreamId &id, const std::vector<stream::Event> &log,
                                                 const jose::Authority *authority, DraftKeeper *drafts)
{
    auto transaction = m_store.begin();
    if (!transaction) return transaction.error();
    auto report = m_node.ingest(id, log);
    if (!report) return report.error();
    Taken taken{std::move(*report), 0, 0};
    if (taken.report.setAside) {
        if (!authority || !drafts)
            return Error{Errc::keyLocked, "own edits stand on another base and the key is locked", id.toString()};
        auto reapplied = reapply(id, std::move(taken.report), *authority, *drafts);
        if (!reapplied) return reapplied.error();
        taken = std::move(*reapplied);
    }
    if (auto committed = transaction->commit(); !committed) return committed.error();
    return taken;
}

Result<BasicProfile::Taken> BasicProfile::reapply(const stream::StreamId &id, node::IngestReport report,
                                                  const jose::Authority &authority, DraftKeeper &drafts)
{
    Taken taken{std::move(report), 0, 0};
    const auto mapOf = [](const codec::Value &value) { return value.asMap() ? *value.asMap() : codec::Map{}; };
    const auto theirs = m_node.load(id);
    if (!theirs) return theirs.error();
    const auto ours = mapOf(taken.report.setAside->ours);
    // A computer that had never met the others (restored from the words, edited offline) did not contradict anybody: its members go on
    // top. Otherwise what both sides changed since they parted is a conflict.
    const auto base = taken.report.setAside->hadNeverMet ? mapOf(theirs->state.current()) : mapOf(taken.report.setAside->base);
    auto merge = taken.report.setAside->hadNeverMet ? stream::MemberMerge{merged(base, ours), {}, merged(base, ours) != base}
                                                    : stream::mergeMembers(base, ours, mapOf(theirs->state.current()));

    const auto index = idx::indexIdOf(authority.controller);
    if (!index) return index.error();
    if (id == *index) { // A record's StreamID follows from the DID and its definition, so both sides mean the same record.
        if (!merge.addsToTheirs) return taken;
        const auto written = m_data.writeIndex(authority, merge.merged);
        if (!written) return written.error();
        ++taken.reapplied;
        return taken;
    }
    const auto record = idx::recordIdOf(authority.controller, m_models.basicProfile().id);
    if (!record) return record.error();
    if (id != *record) return Error{Errc::unsupported, "own edits of this stream cannot be re-applied", id.toString()};

    if (merge.addsToTheirs) {
        const auto written = m_data.write(authority, m_models.basicProfile(), merge.merged);
        if (!written) return written.error();
        ++taken.reapplied;
    }
    if (!merge.conflicts.empty()) {
        auto draft = drafts.load();
        if (!draft) return draft.error();
        Draft kept = *draft ? std::move(**draft) : Draft{};
        const auto now = m_node.load(id);
        if (!now) return now.error();
        kept.base = now->state.tip();
        kept.updatedAt = toRfc3339(m_clock.now());
        for (const auto &conflict : merge.conflicts) {
            if (!kept.changed.contains(conflict.member))
                kept.changed.set(conflict.member, conflict.ours.value_or(codec::Value()));
            std::erase_if(kept.conflicts, [&](const auto &known) { return known.member == conflict.member; });
            kept.conflicts.push_back(conflict);
        }
        if (auto saved = drafts.save(kept); !saved) return saved.error();
        taken.conflicts = int(merge.conflicts.size());
    }
    return taken;
}

Result<std::vector<BasicProfile::Refusal>> BasicProfile::check(const codec::Map &content) const
{
    const auto schemaContent = m_node.schemaContent(m_models.basicProfile().schema.toUrl());
    if (!schemaContent) return schemaContent.error();
    const auto schema = schema::JsonSchema::compile(*schemaContent);
    if (!schema) return schema.error();
    std::vector<Refusal> refusals;
    for (const auto &failure : schema->check(codec::Value(content)))
        refusals.push_back({failure.path, failure.keyword, failure.limit});
    if (hasOddAddress(content)) refusals.push_back({"/url", "format", {}});
    return refusals;
}

} // namespace amphora::profile
