#pragma once

#include "core/stream/tile.h"

namespace amphora::stream {

/// Building the events of a Caip10Link (type 1, protocol/04 §4.5): one stream for each account, whose content is the DID that the account was
/// linked to. Nothing in it is signed but the proofs.
Result<Event> makeLinkGenesis(const did::AccountId &account);
StreamId linkIdOf(const did::AccountId &account);
Result<Event> makeLinkUpdate(const StreamId &stream, const codec::Cid &prev, const LinkProof &proof);

/// The account that a link's metadata name. E-FORMAT.
Result<did::AccountId> accountOf(const codec::Map &metadata);
/// The proof in an event of a link. E-LINK-FORMAT.
Result<LinkProof> proofOf(const Event &event);

/// Applies one event. The state is untouched when the result is an error: E-STALE, E-FORMAT; E-LINK-FORMAT, E-LINK-SIG, E-LINK-ACCOUNT of
/// the proof; E-LINK-OLD for one that is older than the newest.
///
/// Nodes take three kinds of proofs that must not change anything here: with a time that was not signed, without a time after a dated
/// one, and, after one that was checked here, one that cannot be. Such an event stands on the log, so that what comes after it can be read, and
/// counts for nothing.
Result<TileState> applyLinkGenesis(const Event &event);
Status applyLinkEvent(TileState &state, const Event &event);

/// By the stream's type. E-UNSUPPORTED for the others.
Result<TileState> applyGenesis(StreamType type, const Event &event);
Status applyEvent(StreamType type, TileState &state, const Event &event);

} // namespace amphora::stream
