#pragma once

#include "core/sync/js_ceramic_client.h"

#include <array>
#include <optional>

namespace amphora::sync {

/// One of the named checks of `node test` (decisions §8).
struct NodeCheck {
    enum class Outcome { passed, failed, skipped };

    std::string_view name = {}; ///< reach tls kind chain read write
    Outcome outcome = Outcome::skipped;
    std::chrono::milliseconds took{0};
    std::optional<Error> error = {}; ///< Set if failed.
    std::string note = {}; ///< Passed or skipped: what was found, or why not looked; English, one line.
};

struct NodeTestPlan {
    std::optional<std::string> chain; ///< CAIP-2 name that the node must anchor to; absent = any is fine.
    std::optional<stream::StreamId> readable; ///< Read and checked; that the node does not have it is an answer as well.
    const stream::Event *writable = nullptr; ///< Genesis of a tile to post. Set only after the person said yes: it is public from then on.
    std::chrono::milliseconds perCheck{9'500};
};

/// Runs reach, tls, kind, chain, read and write, in this order and always all six in the result: what comes after a failed one is
/// skipped, except that an untrusted certificate fails `tls` and not `reach`. `tls` is skipped for plain http, `write` without a
/// genesis. No check takes longer than `perCheck` (E-TIMEOUT). Blocking.
std::array<NodeCheck, 6> testNode(net::HttpClient &http, const std::string &baseUrl, const NodeTestPlan &plan, const net::CancelToken &cancel);

} // namespace amphora::sync
