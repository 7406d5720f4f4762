#include "core/store/connection.h"
#include "core/store/row.h"
#include "core/store/store.h"

namespace amphora::store {

namespace {

#define AMPHORA_STREAM_COLUMNS "id, controller, family, \"schema\", tip, event_count, own, sum"

/// Nothing if the row is not as it was written.
std::optional<StreamRow> readStream(const Statement &row)
{
    if (!row.sumMatches()) return std::nullopt;
    auto id = stream::StreamId::fromBytes(row.blob(0));
    auto tip = codec::Cid::fromBytes(row.blob(4));
    if (!id || !tip) return std::nullopt;
    return StreamRow{*std::move(id),  row.text(1),    row.text(2),   row.text(3),
                     *std::move(tip), row.integer(5), row.boolean(6)};
}

std::optional<OutlineRow> readOutline(const Statement &row)
{
    if (!row.sumMatches()) return std::nullopt;
    auto id = stream::StreamId::fromBytes(row.blob(0));
    if (!id) return std::nullopt;
    return OutlineRow{*std::move(id), row.text(1), row.text(2), row.text(3)};
}

// Of the tip of an own stream; `s` is its row. The bound number is StreamQuery::failedTries.
constexpr std::string_view kWaits = " EXISTS(SELECT 1 FROM outbox w WHERE w.cid = s.tip)";
constexpr std::string_view kHasFailed = " EXISTS(SELECT 1 FROM outbox w WHERE w.cid = s.tip AND w.tries >= ?)";
constexpr std::string_view kIsAnchor = " EXISTS(SELECT 1 FROM event t WHERE t.cid = s.tip AND t.kind = 'time')";
constexpr std::string_view kIsPlaced = " EXISTS(SELECT 1 FROM placement p WHERE p.cid = s.tip)";

std::string conditionOf(Store::Reach reach)
{
    const auto sql = [](std::initializer_list<std::string_view> parts) {
        std::string text = " AND s.own = 1";
        for (const auto part : parts) text += part;
        return text;
    };
    switch (reach) {
    case Store::Reach::failed: return sql({" AND", kHasFailed});
    case Store::Reach::waiting: return sql({" AND", kWaits, " AND NOT", kHasFailed});
    case Store::Reach::anchored: return sql({" AND", kIsAnchor, " AND NOT", kWaits});
    case Store::Reach::stored: return sql({" AND", kIsPlaced, " AND NOT", kIsAnchor, " AND NOT", kWaits});
    case Store::Reach::here: return sql({" AND NOT", kIsPlaced, " AND NOT", kIsAnchor, " AND NOT", kWaits});
    }
    return {};
}

} // namespace

Status Store::putStream(const StreamRow &row)
{
    return m_db
        ->statement(
            "INSERT INTO x_stream(" AMPHORA_STREAM_COLUMNS ") VALUES(?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT(id) DO UPDATE SET controller = excluded.controller, family = excluded.family, "
            "\"schema\" = excluded.\"schema\", "
            "tip = excluded.tip, event_count = excluded.event_count, own = excluded.own, sum = excluded.sum")
        .bind(row.id.toBytes())
        .bind(row.controller)
        .bind(row.family)
        .bind(row.schema)
        .bind(row.tip.toBytes())
        .bind(row.eventCount)
        .bind(row.own)
        .bindSum()
        .run();
}

Result<std::optional<StreamRow>> Store::streamRow(const stream::StreamId &id) const
{
    auto query = m_db->statement("SELECT " AMPHORA_STREAM_COLUMNS " FROM x_stream WHERE id = ?");
    query.bind(id.toBytes());
    return readOne<StreamRow>(query, checked(*m_db, readStream, "x_stream"));
}

Result<std::vector<StreamRow>> Store::streams(const StreamFilter &filter) const
{
    std::string sql = "SELECT " AMPHORA_STREAM_COLUMNS " FROM x_stream WHERE true";
    if (filter.controller) sql += " AND controller = ?";
    if (filter.schema) sql += " AND \"schema\" = ?";
    if (filter.family) sql += " AND family = ?";
    if (filter.own) sql += " AND own = ?";
    auto query = m_db->statement(sql + " ORDER BY rowid");
    for (const auto *text : {&filter.controller, &filter.schema, &filter.family})
        if (*text) query.bind(**text);
    if (filter.own) query.bind(*filter.own);
    return readAll<StreamRow>(query, checked(*m_db, readStream, "x_stream"));
}

Status Store::putOutline(const OutlineRow &row)
{
    return m_db->statement("INSERT OR REPLACE INTO x_outline(id, kind, title, changed_at, sum) VALUES(?, ?, ?, ?, ?)")
        .bind(row.id.toBytes())
        .bind(row.kind)
        .bind(row.title)
        .bind(row.changedAt)
        .bindSum()
        .run();
}

Result<bool> Store::lacksOutlines() const
{
    return m_db->statement("SELECT 1 FROM x_stream s WHERE NOT EXISTS(SELECT 1 FROM x_outline o WHERE o.id = s.id) LIMIT 1").step();
}

Result<std::int64_t> Store::countStreams() const
{
    auto query = m_db->statement("SELECT count(*) FROM x_stream");
    const auto there = query.step();
    if (!there) return there.error();
    return query.integer(0);
}

Result<Store::Totals> Store::ownTotals() const
{
    auto query = m_db->statement("SELECT count(*), coalesce(sum(event_count), 0) FROM x_stream WHERE own = 1");
    const auto there = query.step();
    if (!there) return there.error();
    return Totals{query.integer(0), query.integer(1)};
}

Result<std::vector<std::int64_t>> Store::findStreams(const StreamQuery &wanted) const
{
    std::string sql = "SELECT s.rowid FROM x_stream s LEFT JOIN x_outline o ON o.id = s.id WHERE true";
    if (wanted.own) sql += " AND s.own = ?";
    if (wanted.kind) sql += " AND o.kind = ?";
    if (wanted.reach) sql += conditionOf(*wanted.reach);
    const bool hasText = !wanted.text.empty() || wanted.id || !wanted.idRanges.empty();
    if (hasText) {
        sql += " AND (false";
        if (wanted.id) sql += " OR s.id = ?";
        for (std::size_t i = 0; i < wanted.idRanges.size(); ++i) sql += " OR (s.id BETWEEN ? AND ? AND length(s.id) = ?)";
        if (!wanted.text.empty())
            for (const auto *column : {"o.title", "s.family", "s.\"schema\"", "s.controller"})
                sql += std::string(" OR instr(lower(") + column + "), lower(?)) > 0";
        for (std::size_t i = 0; i < wanted.textKinds.size(); ++i) sql += " OR o.kind = ?";
        sql += ")";
    }
    auto query = m_db->statement(sql + " ORDER BY s.own DESC, o.changed_at DESC, s.rowid");
    if (wanted.own) query.bind(*wanted.own);
    if (wanted.kind) query.bind(*wanted.kind);
    if (wanted.reach == Reach::failed || wanted.reach == Reach::waiting) query.bind(std::int64_t{wanted.failedTries});
    if (hasText) {
        if (wanted.id) query.bind(wanted.id->toBytes());
        for (const auto &[from, to] : wanted.idRanges) query.bind(from).bind(to).bind(std::int64_t(from.size()));
        if (!wanted.text.empty())
            for (int column = 0; column < 4; ++column) query.bind(wanted.text);
        for (const auto &kind : wanted.textKinds) query.bind(kind);
    }
    return readAll<std::int64_t>(query, [](const Statement &row) -> Result<std::int64_t> { return row.integer(0); });
}

Result<std::vector<StreamLine>> Store::streamLines(std::span<const std::int64_t> keys) const
{
    std::vector<StreamLine> lines;
    for (const auto key : keys) {
        auto query = m_db->statement("SELECT " AMPHORA_STREAM_COLUMNS " FROM x_stream WHERE rowid = ?");
        query.bind(key);
        auto row = readOne<StreamRow>(query, checked(*m_db, readStream, "x_stream"));
        if (!row) return row.error();
        if (!*row) continue;
        auto beside = m_db->statement("SELECT id, kind, title, changed_at, sum FROM x_outline WHERE id = ?");
        beside.bind((*row)->id.toBytes());
        auto outline = readOne<OutlineRow>(beside, checked(*m_db, readOutline, "x_outline"));
        if (!outline) return outline.error();
        StreamLine line{key, **std::move(row), {}, {}, {}};
        if (*outline) {
            line.kind = std::move((*outline)->kind);
            line.title = std::move((*outline)->title);
            line.changedAt = std::move((*outline)->changedAt);
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace amphora::store
