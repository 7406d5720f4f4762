#pragma once

#include "core/sync/node_client.h"
#include "tests/node/workbench.h"

#include <algorithm>
#include <functional>

namespace amphora::test {

/// A node in memory that is honest unless a test tells it otherwise: it keeps streams, refuses what stands on nothing it has (as js-ceramic
/// does: the event before, the schema), and writes down what it was asked.
class ScriptedNode final : public sync::NodeClient {
public:
    struct Call {
        std::string what; ///< chains logs events create add
        std::string stream, event;
        sync::SendOptions options;
    };
    /// Says what goes wrong with a call before it is done; nothing = go on.
    using Trouble = std::function<std::optional<Error>(const Call &)>;

    std::vector<std::string> names{"inmemory:12345"};
    std::map<stream::StreamId, std::vector<stream::Event>> streams;
    std::vector<Call> calls;
    Trouble trouble;
    std::function<void(const Call &)> afterwards; ///< Once the call is done.

    int count(std::string_view what) const
    {
        return int(std::ranges::count_if(calls, [&](const Call &call) { return call.what == what; }));
    }
    int writes() const { return count("create") + count("add"); }
    bool holds(const codec::Cid &cid) const
    {
        return std::ranges::any_of(streams, [&](const auto &stream) {
            return std::ranges::any_of(stream.second, [&](const auto &event) { return event.cid() == cid; });
        });
    }

    Result<std::vector<std::string>> chains() override
    {
        if (auto wrong = begin({"chains", {}, {}, {}})) return *wrong;
        return names;
    }
    Result<std::map<stream::StreamId, std::vector<codec::Cid>>> logs(std::span<const stream::StreamId> ids) override
    {
        if (auto wrong = begin({"logs", {}, {}, {}})) return *wrong;
        std::map<stream::StreamId, std::vector<codec::Cid>> found;
        for (const auto &id : ids)
            if (streams.contains(id)) found[id] = logOf(id);
        return found;
    }
    Result<std::vector<stream::Event>> events(const stream::StreamId &id) override
    {
        if (auto wrong = begin({"events", id.toString(), {}, {}})) return *wrong;
        const auto found = streams.find(id);
        if (found == streams.end()) return Error{Errc::notFound, "not here", id.toString()};
        return found->second;
    }
    Result<std::vector<codec::Cid>> create(const stream::StreamId &id, const stream::Event &genesis, sync::SendOptions options) override
    {
        return write({"create", id.toString(), genesis.cid().toString(), options}, id, genesis);
    }
    Result<std::vector<codec::Cid>> add(const stream::StreamId &id, const stream::Event &event, sync::SendOptions options) override
    {
        return write({"add", id.toString(), event.cid().toString(), options}, id, event);
    }

private:
    std::optional<Error> begin(const Call &call)
    {
        calls.push_back(call);
        return trouble ? trouble(call) : std::nullopt;
    }
    std::vector<codec::Cid> logOf(const stream::StreamId &id)
    {
        std::vector<codec::Cid> log;
        for (const auto &event : streams[id]) log.push_back(event.cid());
        return log;
    }
    Result<std::vector<codec::Cid>> write(const Call &call, const stream::StreamId &id, const stream::Event &event)
    {
        if (auto wrong = begin(call)) return *wrong;
        auto &log = streams[id];
        if (!std::ranges::any_of(log, [&](const auto &known) { return known.cid() == event.cid(); })) {
            if (const auto *header = event.header()) {
                const auto *schema = header->find("schema");
                if (schema && schema->asText()) {
                    const auto commit = stream::CommitId::parse(*schema->asText());
                    if (!commit || !streams.contains(commit->stream())) return Error{Errc::blockMissing, "the schema is not here"};
                }
            }
            if (call.what == "add" && (log.empty() || event.prev() != log.back().cid()))
                return Error{log.empty() ? Errc::notFound : Errc::stale, "the event before is not the tip here"};
            log.push_back(event);
        }
        if (afterwards) afterwards(call);
        return logOf(id);
    }
};

/// A workbench with one node in its list, and what a sync job needs of it.
struct SyncBench : Workbench {
    explicit SyncBench(std::string_view seed = kCountingSeed) : Workbench(seed)
    {
        row.id = "aabbccdd";
        row.url = "http://127.0.0.1:1";
        row.kind = "js-ceramic";
        row.chain = "inmemory:12345";
        row.consentAt = row.addedAt = "2026-01-01T00:00:00.000Z";
        if (!store->putNode(row)) throw std::runtime_error("no node");
    }
    sync::LocalReplica replica(bool isLocked = false)
    {
        return {*store, node, profile, models, clock, isLocked ? std::nullopt : std::optional(authority()), isLocked ? nullptr : &drafts};
    }
    std::vector<store::OutboxRow> waiting() const { return store->outbox().value(); }
    bool isPlaced(const codec::Cid &cid) const { return !store->placementsOf(cid).value().empty(); }
    void edit(const codec::Map &changes)
    {
        if (!profile.set(authority(), changes)) throw std::runtime_error("the edit was not signed");
    }

    store::NodeRow row;
};

} // namespace amphora::test
