#pragma once

#include "core/idx/data_store.h"
#include "core/node/event_status.h"
#include "core/profile/draft.h"
#include "core/profile/field.h"

namespace amphora::profile {

/// A profile as it stands: form-neutral, so that another form than the IDX record can be added beside it (decisions §5).
struct ProfileView {
    codec::Map content; ///< All members, those of other apps included. Empty if there is none.
    std::optional<codec::Cid> version; ///< CID of the newest event.
    int versions = 0;
    std::optional<node::EventStatus> status; ///< Of the newest event, for the own profile.
};

struct Change {
    std::string field;
    std::optional<codec::Value> before, after;
};

/// One line of the profile's history.
struct Version {
    int n = 0; ///< From 1.
    codec::Cid version;
    std::string time; ///< RFC 3339
    bool timeIsAnchored = false; ///< Else it is the local clock's, at arrival here.
    std::string signer; ///< DID
    node::EventStatus status;
    std::vector<Change> changes; ///< Against the version before.
};

struct Published {
    std::optional<codec::Cid> version; ///< Nothing: the profile already was like that.
};

/// The basic profile of one identity. Every writing call is one transaction: all of it is on disk when it returns, or nothing is.
class BasicProfile {
public:
    BasicProfile(store::Store &store, node::Node &node, const idx::Models &models, const Clock &clock);

    Result<ProfileView> show(const did::Did &did) const;
    Result<std::vector<Version>> history(const did::Did &did) const; ///< Oldest first.
    /// Content as it was just after `version`.
    Result<codec::Map> contentAt(const did::Did &did, const codec::Cid &version) const;

    /// Sets top-level members; null removes one. An open draft is left alone. E-SCHEMA with where = the member's JSON pointer: the schema
    /// refuses it, or it is a new `url` that is no web address. (What another app put there stays until it is changed.)
    Result<Published> set(const jose::Authority &authority, const codec::Map &changes);
    /// Takes `content` as the whole profile.
    Result<Published> replace(const jose::Authority &authority, const codec::Map &content);
    /// A new version with the content of an old one. E-NOT-FOUND.
    Result<Published> restore(const jose::Authority &authority, const codec::Cid &version);
    /// Publishes the draft's changes on whatever is the newest version, and removes the draft. E-NOT-FOUND without a draft.
    Result<Published> publishDraft(const jose::Authority &authority, DraftKeeper &drafts);

    /// Takes in a node's log of one of the own streams; re-applies our set-aside edits member by member, and turns what both sides
    /// changed into a draft. One transaction. Without authority (locked), a log that would set own events aside is not taken: E-KEY-LOCKED.
    struct Taken {
        node::IngestReport report;
        int reapplied = 0; ///< Members re-applied as a new event.
        int conflicts = 0; ///< Members left in the draft.
    };
    Result<Taken> takeIn(const stream::StreamId &id, const std::vector<stream::Event> &log, const jose::Authority *authority,
                         DraftKeeper *drafts);

    /// All members that set() would refuse: JSON pointer → keyword and limit. Empty = may be published.
    struct Refusal { std::string field, keyword, limit; };
    Result<std::vector<Refusal>> check(const codec::Map &content) const;

private:
    Result<Published> write(const jose::Authority &authority, const codec::Map &content, DraftKeeper *draftToDiscard);
    Result<Taken> reapply(const stream::StreamId &id, node::IngestReport report, const jose::Authority &authority, DraftKeeper &drafts);

    store::Store &m_store;
    node::Node &m_node;
    idx::DataStore m_data;
    const idx::Models &m_models;
    const Clock &m_clock;
};

/// `content` with the changes made: null removes a member.
codec::Map merged(codec::Map content, const codec::Map &changes);

} // namespace amphora::profile
