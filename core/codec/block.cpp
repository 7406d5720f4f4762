#include "core/codec/block.h"

namespace amphora::codec {

Block Block::make(std::uint64_t codec, Bytes bytes)
{
    auto cid = Cid::of(codec, bytes);
    return Block(std::move(cid), std::move(bytes));
}

Result<Block> Block::check(Cid cid, Bytes bytes)
{
    if (bytes.size() > kBlockBytesMax)
        return Error{Errc::size, "block of " + std::to_string(bytes.size()) + " bytes", cid.toString()};
    if (!cid.matches(bytes)) return Error{Errc::cidMismatch, "the bytes are not those of the CID", cid.toString()};
    return Block(std::move(cid), std::move(bytes));
}

} // namespace amphora::codec
