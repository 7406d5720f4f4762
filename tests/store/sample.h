#pragma once

#include "core/store/home_folder.h"
#include "core/store/store.h"

namespace amphora::test {

/// Rows like those of a user's k-th saved edit: block, event (on the one before), stream, outbox, placement,
/// sealed row, counter.
codec::Block sampleBlock(int k);
stream::StreamId sampleStream();
store::EventRow sampleEvent(int k);

/// Writes edit k in one transaction; the node "node0000" must be there.
Status saveSample(store::Store &store, int k);
/// The node, then edits 0 … count − 1.
Status fillSample(store::Store &store, int count);

/// Everything in the store as text: equal texts, equal stores.
Result<std::string> dump(const store::Store &store);

/// A home with one identity of that name.
store::HomeDescription sampleHome(const std::string &name);

} // namespace amphora::test
