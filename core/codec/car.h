#pragma once

#include "core/codec/block.h"

#include <span>

namespace amphora::codec {

/// A CARv1 file with one root: the form in which IPLD tools take blocks together with their names.
Bytes writeCar(const Cid &root, std::span<const Block> blocks);

} // namespace amphora::codec
