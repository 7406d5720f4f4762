#pragma once

#include "core/engine/core_state.h"
#include "core/net/http_client.h"

#include <map>

namespace amphora::engine {

/// CIDs of the accepted own events by stream, in the order of the log.
using OwnEvents = std::map<stream::StreamId, std::vector<codec::Cid>>;

/// What the recovery drill needs to know of this computer before it asks the nodes.
struct DrillPlan {
    std::optional<did::Did> did;
    bool sameDid = false;
    std::vector<store::NodeRow> nodes; ///< Those with the role `read` and a yes.
    OwnEvents here;
    std::map<stream::StreamId, std::string> names; ///< What each stream is, in one word.
};

/// Core thread. The errors of IdentityHome::preview(); E-NOT-FOUND while no identity is open.
Result<DrillPlan> planDrill(CoreState &state, const RecoverySource &source);

/// What the nodes alone give, put together in memory and compared. Blocking; sync thread. The error of the last node if none answered.
Result<DrillReport> runDrill(const DrillPlan &plan, net::HttpClient &http, const net::CancelToken &cancel, const Clock &clock, Random &random);

/// The comparison itself.
DrillReport compareForDrill(const DrillPlan &plan, const OwnEvents &there);

} // namespace amphora::engine
