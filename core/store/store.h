#pragma once

#include "core/base/clock.h"
#include "core/codec/block.h"
#include "core/codec/value.h"
#include "core/did/did.h"
#include "core/store/files.h"
#include "core/stream/event.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace amphora::store {

class Connection;

/// What was found when an event was checked here.
enum class Verdict {
    valid,      ///< On the stream's log.
    superseded, ///< Signed by us, re-applied as a newer event on another base; kept, never sent.
    lost,       ///< On a branch that lost the conflict rule; kept.
    refused,    ///< Failed a check (`reason`); kept in quarantine, never shown as valid.
};

struct EventRow {
    codec::Cid cid;
    stream::StreamId stream;
    stream::EventKind kind;
    std::optional<codec::Cid> prev = {};
    bool own = false; ///< Signed here or by the same identity.
    Verdict verdict = Verdict::valid;
    std::string reason = {};     ///< E-text and detail for `refused`.
    std::string receivedAt = {}; ///< RFC 3339, local clock.
    std::int64_t seq = 0;        ///< Order of arrival here, set by the store; never shown as a time.
};

/// A remote node the person chose (decisions §8).
struct NodeRow {
    std::string id;      ///< 8 random hex digits
    std::string url;     ///< Without trailing slash.
    std::string ipfsUrl; ///< Empty: none.
    std::string kind;    ///< js-ceramic | ceramic-one | amphora
    std::string chain;   ///< "inmemory:12345", "eip155:1", …; several joined by ','
    bool backup = true, read = true, anchor = false, isPrivate = false;
    std::string addedAt, consentAt;  ///< consentAt empty: nothing may be sent yet.
    std::string lastOkAt, lastError; ///< E-text of the last attempt, empty after a good one.
};

/// "This node had this event at that time" (evidence, decisions §8).
struct PlacementRow {
    codec::Cid cid;
    std::string nodeId;
    std::string at;
};

/// An own event that a node with the role `backup` does not hold yet.
struct OutboxRow {
    codec::Cid cid;
    std::string nodeId;
    stream::StreamId stream;
    int tries = 0;
    std::string nextTry; ///< RFC 3339; empty = now.
    std::string reason;  ///< E-text of the last failure.
    std::string addedAt;
};

/// One sealed private row (decisions §4); `box` is opaque to the store.
struct SealedRow {
    std::string id, kind;
    int version = 1;
    Bytes nonce, box;
};

/// Derived row x_stream: rebuilt from events by fsck --repair.
struct StreamRow {
    stream::StreamId id;
    std::string controller;
    std::string family, schema; ///< Empty: none.
    codec::Cid tip;
    std::int64_t eventCount = 0;
    bool own = false;
};

/// Derived row x_outline beside a StreamRow: what a list shows of a stream and finds it by.
struct OutlineRow {
    stream::StreamId id;
    std::string kind;      ///< A word of the module that makes it.
    std::string title;     ///< From the content; empty: none.
    std::string changedAt; ///< RFC 3339, local clock: arrival of the tip.
};

/// A line of a list of streams. `key` names it for as long as the store is open.
struct StreamLine {
    std::int64_t key;
    StreamRow row;
    std::string kind, title, changedAt; ///< Of its outline; empty if it has none.
};

enum class OpenMode { readWrite, readOnly, memory };

/// store.sqlite of one identity: WAL, synchronous=FULL, foreign data as blobs. One connection, one thread.
/// Errors: E-DISK-FULL, E-IO, E-DB-DAMAGED (not a database, failed integrity check, missing table, a row
/// whose sum is wrong), E-DB-NEWER (user_version), E-HOME-BUSY. where = the file. A damaged or newer file is
/// left byte for byte as it was.
class Store {
public:
    /// readWrite creates and migrates; readOnly never writes, not even a WAL index of its own making if the
    /// file is absent (E-NOT-FOUND). It may be open elsewhere meanwhile: a later call then sees what was
    /// committed there. Writing through it is E-IO.
    static Result<std::unique_ptr<Store>> open(const Path &file, OpenMode mode);
    ~Store();

    /// Begins IMMEDIATE; rolls back unless commit() was called. Nested calls are a programming error.
    class Transaction {
    public:
        Transaction(Transaction &&other) noexcept;
        ~Transaction();
        Status commit();

    private:
        friend class Store;
        explicit Transaction(Store *store) : m_store(store) {}
        Store *m_store;
    };
    Result<Transaction> begin();

    Status putBlock(const codec::Block &block); ///< Again is fine.
    Result<std::optional<codec::Block>>
    block(const codec::Cid &cid) const; ///< Hash checked: E-CID-MISMATCH if the disk lied.
    /// Bytes as they lie there, not checked against the CID (fsck does that). The first error of `visit` ends
    /// the walk.
    Status forEachBlock(const std::function<Status(const codec::Cid &, ByteView)> &visit) const;
    /// The same for `most` of them, for a walk in steps: `behind` is 0 at first, then what the last call gave. 0 = that was the last step.
    Result<std::int64_t> someBlocks(std::int64_t behind, int most, const std::function<Status(const codec::Cid &, ByteView)> &visit) const;
    Result<std::int64_t> countBlocks() const;

    /// New (at the end of the order, whatever `seq` says), or changes verdict, reason and own of a known one.
    Status putEvent(const EventRow &row);
    Result<std::optional<EventRow>> event(const codec::Cid &cid) const;
    Result<std::vector<EventRow>> eventsOf(const stream::StreamId &stream) const; ///< By seq.
    Result<std::vector<EventRow>> allEvents() const;                              ///< By seq.
    /// True if an accepted event of the stream is a time event.
    Result<bool> hasTimeEvent(const stream::StreamId &stream) const;

    Status putStream(const StreamRow &row);
    Result<std::optional<StreamRow>> streamRow(const stream::StreamId &id) const;
    struct StreamFilter {
        std::optional<std::string> controller = {}, schema = {}, family = {};
        std::optional<bool> own = {};
    };
    Result<std::vector<StreamRow>>
    streams(const StreamFilter &filter) const; ///< In the order they were first put.

    Status putOutline(const OutlineRow &row);
    /// Streams without an outline: there are some after an update of the program.
    Result<bool> lacksOutlines() const;
    /// How far the tip of an own stream has come, as node::statusOf says it.
    enum class Reach { here, stored, anchored, waiting, failed };
    struct StreamQuery {
        std::string text = {}; ///< In title, family, schema or controller; case of ASCII letters counts nothing.
        std::vector<std::string> textKinds = {}; ///< Kinds that `text` also means.
        std::optional<stream::StreamId> id = {}; ///< One more that `text` means.
        std::vector<std::pair<Bytes, Bytes>> idRanges = {}; ///< More of them: ids whose bytes lie between the two (StreamId::rangesOf).
        std::optional<std::string> kind = {};
        std::optional<bool> own = {};
        std::optional<Reach> reach = {}; ///< Only own streams have one.
        int failedTries = 0;             ///< From how many tries on what waits is called failed.
    };
    /// Own streams first, then the last changed first.
    Result<std::vector<std::int64_t>> findStreams(const StreamQuery &query) const;
    Result<std::int64_t> countStreams() const;
    struct Totals { std::int64_t streams = 0, events = 0; };
    Result<Totals> ownTotals() const;
    /// Those that are still there, in the order of `keys`.
    Result<std::vector<StreamLine>> streamLines(std::span<const std::int64_t> keys) const;

    /// New, or changes all but the key (cid, nodeId). E-NOT-FOUND: no such node. The same for placements.
    Status putOutbox(const OutboxRow &row);
    Status removeOutbox(const codec::Cid &cid, const std::string &nodeId);
    Result<std::vector<OutboxRow>> outbox() const; ///< By order of arrival of the events.
    Result<std::vector<OutboxRow>> outboxOf(const codec::Cid &cid) const; ///< By node.
    Status putPlacement(const PlacementRow &row);
    Status removePlacement(const codec::Cid &cid, const std::string &nodeId);
    Result<std::vector<PlacementRow>> placementsOf(const codec::Cid &cid) const;
    Result<std::vector<PlacementRow>> placementsAt(const std::string &nodeId) const;

    Status putNode(const NodeRow &row);
    Status removeNode(const std::string &id);   ///< Its outbox rows and placements go too.
    Result<std::vector<NodeRow>> nodes() const; ///< In the order they were added.

    Status putSealed(const SealedRow &row);
    Status removeSealed(const std::string &kind, const std::string &id);
    Result<std::optional<SealedRow>> sealed(const std::string &kind, const std::string &id) const;
    Result<std::vector<SealedRow>> sealedOfKind(const std::string &kind) const;

    Status putMeta(const std::string &key, const std::string &value);
    Result<std::optional<std::string>> meta(const std::string &key) const;

    /// PRAGMA integrity_check; empty = sound.
    Result<std::vector<std::string>> integrityProblems() const;
    /// Empties every derived (x_) table; the caller rebuilds them in the same transaction.
    Status dropDerived();
    /// PRAGMA values read back, for tests: journal_mode, synchronous.
    Result<std::string> pragma(const std::string &name) const;

private:
    explicit Store(std::unique_ptr<Connection> connection);

    std::unique_ptr<Connection> m_db;
};

} // namespace amphora::store
