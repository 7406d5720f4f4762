#pragma once

#include "core/engine/types.h"
#include "core/engine/workspace.h"

#include <functional>

namespace amphora::engine {

// The chosen nodes as rows of an open workspace. Core thread only.

/// By id or address. E-NOT-FOUND.
Result<store::NodeRow> rowOf(Workspace &workspace, const std::string &idOrUrl);
Result<NodeView> viewOf(Workspace &workspace, const store::NodeRow &row);
/// Every own event goes into the outbox of a node that is to hold a copy.
Status enqueueAll(Workspace &workspace, const std::string &nodeId, const std::string &now);
/// Changes one row; with `enqueueAt` (RFC 3339) also enqueueAll() if it backs up. One transaction.
Result<store::NodeRow> changeRow(Workspace &workspace, const std::string &idOrUrl, const std::function<void(store::NodeRow &)> &change,
                                 const std::string *enqueueAt);
/// Another IPFS API holds nothing yet as far as is known: what was noted of pictures is forgotten. One transaction.
Status setIpfsUrl(Workspace &workspace, const std::string &idOrUrl, const std::string &url);
Result<UploadPreview> previewOf(Workspace &workspace, const Clock &clock, const std::string &idOrUrl);
/// A stream in one word: "index", the alias of its definition ("basicProfile") or of a published tile, or "tile".
std::string whatIs(Workspace &workspace, const stream::StreamId &id);

} // namespace amphora::engine
