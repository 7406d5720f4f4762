#pragma once

#include "core/codec/block.h"
#include "core/store/sealed_rows.h"

#include <span>

namespace amphora::profile {

/// The bytes of pictures that a draft names: sealed rows like the draft itself, because nobody has seen them yet. Publishing puts them
/// into the folder of published bytes (store::BlobFolder).
class DraftPictures {
public:
    explicit DraftPictures(store::SealedRows &rows) : m_rows(rows) {}

    /// Joins the transaction of the caller, as all of these.
    Status put(const codec::Block &block);
    /// Nothing if it is not here.
    Result<std::optional<codec::Block>> get(const codec::Cid &cid) const;
    /// Forgets all that is not named in `kept`.
    Status keepOnly(std::span<const codec::Cid> kept);

private:
    store::SealedRows &m_rows;
};

} // namespace amphora::profile
