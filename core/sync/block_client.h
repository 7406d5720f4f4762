#pragma once

#include "core/codec/block.h"

namespace amphora::sync {

/// Port: where the bytes of pictures go and come from. Blocking.
class BlockClient {
public:
    virtual ~BlockClient() = default;
    /// Stored under this very CID, by its own word: get() is the proof. E-NODE-LIED if it names another.
    virtual Status put(const codec::Block &block) = 0;
    /// Hash checked: E-CID-MISMATCH. E-NOT-FOUND, E-TIMEOUT (a node searches its network for what it does not have).
    virtual Result<codec::Block> get(const codec::Cid &cid) = 0;
};

} // namespace amphora::sync
