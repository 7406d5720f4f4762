#pragma once

#include "core/engine/identity_home.h"
#include "core/engine/types.h"
#include "core/net/http_client.h"

namespace amphora::engine {

// Reading other people's profiles, streams and accounts from nodes into a store in memory. Blocking; sync thread only.

/// The profile of a DID from the first node that has one, checked here. E-NOT-FOUND if none has; the last error if none answered.
Result<profile::ProfileView> lookUpProfile(const did::Did &did, const std::vector<store::NodeRow> &nodes, net::HttpClient &http,
                                           const net::CancelToken &cancel, const Clock &clock, Random &random);

/// Streams as one node gave them, every event checked here.
struct FetchedStreams {
    std::string url; ///< Of the node.
    std::vector<stream::StreamId> wanted;
    std::vector<std::pair<stream::StreamId, std::vector<stream::Event>>> logs; ///< Of these and of what they need, in the order to be taken in.
};
/// Records of one DID that are fetched with its index.
inline constexpr std::size_t kRecordsLookedUpMax = 16;

/// One stream from the first node that has it. Errors as lookUpProfile.
Result<FetchedStreams> lookUpStream(const stream::StreamId &id, const std::vector<store::NodeRow> &nodes, net::HttpClient &http,
                                    const net::CancelToken &cancel, const Clock &clock, Random &random);
/// The index of a DID and the records that it names.
Result<FetchedStreams> lookUpIndex(const did::Did &did, const std::vector<store::NodeRow> &nodes, net::HttpClient &http,
                                   const net::CancelToken &cancel, const Clock &clock, Random &random);
/// The accounts that a DID lists, the first account::kLinksLookedUpMax judged here from the bytes that the first answering node gave.
/// E-NOT-FOUND if no node knows the DID's index.
Result<std::vector<account::LinkedAccount>> lookUpAccounts(const did::Did &did, const std::vector<store::NodeRow> &nodes, net::HttpClient &http,
                                                           const net::CancelToken &cancel, const Clock &clock, Random &random);

} // namespace amphora::engine
