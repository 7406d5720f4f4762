#pragma once

#include "core/engine/identity_home.h"
#include "core/engine/types.h"
#include "core/net/http_client.h"

#include <map>

namespace amphora::engine {

/// Reading from nodes into a store in memory: for other people's profiles and for the recovery drill. Blocking; sync thread only.

/// The profile of a DID from the first node that has one, checked here. E-NOT-FOUND if none has; the last error if none answered.
Result<profile::ProfileView> lookUpProfile(const did::Did &did, const std::vector<store::NodeRow> &nodes, net::HttpClient &http,
                                           const net::CancelToken &cancel, const Clock &clock, Random &random);

/// CIDs of the accepted own events by stream, as the nodes alone give them.
using OwnEvents = std::map<stream::StreamId, std::vector<codec::Cid>>;
Result<OwnEvents> ownEventsFromNodes(const did::Did &did, const std::vector<store::NodeRow> &nodes, net::HttpClient &http,
                                     const net::CancelToken &cancel, const Clock &clock, Random &random);
/// The same as they are in a workspace.
Result<OwnEvents> ownEventsOf(Workspace &workspace);

} // namespace amphora::engine
