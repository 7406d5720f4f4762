#include "core/store/connection.h"
#include "core/store/row.h"
#include "core/store/store.h"

#include <cassert>

namespace amphora::store {

namespace {

// The words as they stand in the database.
constexpr std::pair<stream::EventKind, std::string_view> kKinds[] = {
    {stream::EventKind::init, "init"}, {stream::EventKind::data, "data"}, {stream::EventKind::time, "time"}};
constexpr std::pair<Verdict, std::string_view> kVerdicts[] = {{Verdict::valid, "valid"},
                                                              {Verdict::superseded, "superseded"},
                                                              {Verdict::lost, "lost"},
                                                              {Verdict::refused, "refused"}};

template <typename T, std::size_t N>
std::string_view wordOf(const std::pair<T, std::string_view> (&words)[N], T wanted)
{
    for (const auto &[value, word] : words)
        if (value == wanted) return word;
    assert(false);
    return {};
}

template <typename T, std::size_t N>
std::optional<T> valueOf(const std::pair<T, std::string_view> (&words)[N], std::string_view wanted)
{
    for (const auto &[value, word] : words)
        if (word == wanted) return value;
    return std::nullopt;
}

#define AMPHORA_EVENT_COLUMNS "seq, cid, stream, kind, prev, own, verdict, reason, received_at, sum"

/// Nothing if the row is not as it was written.
std::optional<EventRow> readEvent(const Statement &row)
{
    if (!row.sumMatches()) return std::nullopt;
    auto cid = codec::Cid::fromBytes(row.blob(1));
    auto stream = stream::StreamId::fromBytes(row.blob(2));
    const auto kind = valueOf(kKinds, row.text(3));
    const auto verdict = valueOf(kVerdicts, row.text(6));
    if (!cid || !stream || !kind || !verdict) return std::nullopt;
    std::optional<codec::Cid> prev;
    if (!row.isNull(4)) {
        auto parsed = codec::Cid::fromBytes(row.blob(4));
        if (!parsed) return std::nullopt;
        prev = *std::move(parsed);
    }
    return EventRow{*std::move(cid), *std::move(stream), *kind,       std::move(prev), row.boolean(5),
                    *verdict,        row.text(7),        row.text(8), row.integer(0)};
}

Status writeEvent(Connection &db, const EventRow &row, std::int64_t seq)
{
    auto write = db.statement("INSERT OR REPLACE INTO event(" AMPHORA_EVENT_COLUMNS
                              ") VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    write.bind(seq).bind(row.cid.toBytes()).bind(row.stream.toBytes()).bind(wordOf(kKinds, row.kind));
    if (row.prev)
        write.bind(row.prev->toBytes());
    else
        write.bindNull();
    return write.bind(row.own)
        .bind(wordOf(kVerdicts, row.verdict))
        .bind(row.reason)
        .bind(row.receivedAt)
        .bindSum()
        .run();
}

} // namespace

Status Store::putEvent(const EventRow &row)
{
    auto known = event(row.cid);
    if (!known) return known.error();
    if (*known) {
        auto changed = **std::move(known);
        changed.verdict = row.verdict;
        changed.reason = row.reason;
        changed.own = row.own;
        return writeEvent(*m_db, changed, changed.seq);
    }
    auto last = m_db->statement("SELECT coalesce(max(seq), 0) FROM event");
    const auto there = last.step();
    if (!there) return there.error();
    return writeEvent(*m_db, row, last.integer(0) + 1);
}

Result<std::optional<EventRow>> Store::event(const codec::Cid &cid) const
{
    auto query = m_db->statement("SELECT " AMPHORA_EVENT_COLUMNS " FROM event WHERE cid = ?");
    query.bind(cid.toBytes());
    return readOne<EventRow>(query, checked(*m_db, readEvent, "event"));
}

Result<std::vector<EventRow>> Store::eventsOf(const stream::StreamId &stream) const
{
    auto query = m_db->statement("SELECT " AMPHORA_EVENT_COLUMNS " FROM event WHERE stream = ? ORDER BY seq");
    query.bind(stream.toBytes());
    return readAll<EventRow>(query, checked(*m_db, readEvent, "event"));
}

Result<std::vector<EventRow>> Store::allEvents() const
{
    auto query = m_db->statement("SELECT " AMPHORA_EVENT_COLUMNS " FROM event ORDER BY seq");
    return readAll<EventRow>(query, checked(*m_db, readEvent, "event"));
}

Result<bool> Store::hasTimeEvent(const stream::StreamId &stream) const
{
    auto query = m_db->statement("SELECT 1 FROM event WHERE stream = ? AND kind = 'time' AND verdict = 'valid' LIMIT 1");
    query.bind(stream.toBytes());
    return query.step();
}

} // namespace amphora::store
