#pragma once

#include "core/base/result.h"
#include "core/store/store.h"
#include "core/stream/tile.h"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace amphora::schema {
class JsonSchema;
}

namespace amphora::node {

class Node;

/// What is checked of an event, in this order; after the first failure nothing more can be said of it.
enum class Check {
    hash,       ///< The bytes are those of the CID, of the payload as well.
    encoding,   ///< They are an event.
    order,      ///< It builds on the event before it.
    permission, ///< The signer may write to this stream.
    signature,
    rules,      ///< Header and patch can be applied; an anchor does not contradict itself.
    schema,     ///< The content is as its schema wants it.
};
inline constexpr std::size_t kCheckCount = 7;
/// "hash", "encoding", "order", "permission", "signature", "rules", "schema"
std::string_view checkText(Check check) noexcept;

enum class CheckResult {
    pass,
    fail,
    open, ///< Not reached.
    none, ///< Does not apply: an unsigned event has no signature, a lost one no place in the log.
};

/// Result of checking a stream from its stored bytes alone.
struct Verification {
    int checked = 0; ///< Events.
    struct Bad { codec::Cid cid; Error error; };
    std::vector<Bad> bad;
    struct Line {
        codec::Cid cid;
        stream::EventKind kind;
        store::Verdict verdict; ///< What was found when it came.
        std::array<CheckResult, kCheckCount> results;
        CheckResult of(Check check) const noexcept { return results[std::size_t(check)]; }
    };
    std::vector<Line> lines; ///< In the order of the log; what has no place in it stands behind.
};

/// The schema of the events that are looked at, compiled once for all of them. Its name holds a CommitID, whose content is one for good.
struct SchemaInUse {
    std::string name;
    std::shared_ptr<const schema::JsonSchema> compiled;
};

/// Checks a stream some events at a time, so that whoever waits for it can show how far it is, and stop. The node must outlive it, and
/// the stream be left alone meanwhile: what comes later is not looked at.
class Verifier {
public:
    /// E-NOT-FOUND if there is no event of it.
    static Result<Verifier> begin(const Node &node, const stream::StreamId &id);
    int total() const noexcept { return int(2 * m_rows.size()); } ///< Steps: each event is read, then applied.
    int done() const noexcept { return int(m_read + m_applied); }
    bool isDone() const noexcept { return m_read == m_rows.size() && m_applied == m_rows.size(); }
    void step();
    Verification take() && { return std::move(m_result); }

private:
    Verifier(const Node &node, stream::StreamId id, std::vector<store::EventRow> rows);
    void read(const store::EventRow &row);
    void arrange();
    void apply(std::size_t at);
    void fail(Verification::Line &line, Check check, Error error);

    const Node *m_node;
    stream::StreamId m_id;
    std::vector<store::EventRow> m_rows;
    std::vector<stream::Event> m_log; ///< The accepted ones that could be read; from arrange() on as chained.
    std::size_t m_read = 0, m_applied = 0, m_chained = 0;
    std::optional<stream::TileState> m_state;
    SchemaInUse m_schema;
    Verification m_result;
};

} // namespace amphora::node
