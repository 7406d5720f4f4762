#pragma once

#include "core/codec/block.h"
#include "core/store/files.h"

#include <functional>
#include <optional>

namespace amphora::store {

/// Published bytes of one identity that are no events: pictures, one raw block a file, blobs/<aa>/<cid> (decisions §2). Files are only ever
/// added; a block that nothing names is a publishing that was interrupted, and does no harm. What is not public is never put here.
class BlobFolder {
public:
    explicit BlobFolder(Path folder) : m_folder(std::move(folder)) {}

    /// `aa` are the last two characters of the CID: its first are always the same.
    Path pathOf(const codec::Cid &cid) const;
    bool contains(const codec::Cid &cid) const;
    /// Durable when it returns; again is fine. E-DISK-FULL, E-IO.
    Status put(const codec::Block &block) const;
    /// Hash checked. Nothing if it is not here; E-CID-MISMATCH or E-SIZE (where = the file) if the disk lied.
    Result<std::optional<codec::Block>> get(const codec::Cid &cid) const;
    /// Every file that has a CID for its name.
    Status forEach(const std::function<Status(const codec::Cid &)> &visit) const;

private:
    Path m_folder;
};

} // namespace amphora::store
