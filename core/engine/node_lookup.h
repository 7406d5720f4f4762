#pragma once

#include "core/engine/identity_home.h"
#include "core/engine/types.h"
#include "core/net/http_client.h"

namespace amphora::engine {

/// Reading other people's profiles and accounts from nodes into a store in memory. Blocking; sync thread only.

/// The profile of a DID from the first node that has one, checked here. E-NOT-FOUND if none has; the last error if none answered.
Result<profile::ProfileView> lookUpProfile(const did::Did &did, const std::vector<store::NodeRow> &nodes, net::HttpClient &http,
                                           const net::CancelToken &cancel, const Clock &clock, Random &random);

/// The accounts that a DID lists, each judged here from the bytes that the first answering node gave. E-NOT-FOUND if no node knows the DID's index.
Result<std::vector<account::LinkedAccount>> lookUpAccounts(const did::Did &did, const std::vector<store::NodeRow> &nodes, net::HttpClient &http,
                                                           const net::CancelToken &cancel, const Clock &clock, Random &random);

} // namespace amphora::engine
