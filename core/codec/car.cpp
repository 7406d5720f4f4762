#include "core/codec/car.h"

#include "core/codec/dag_cbor.h"
#include "core/codec/varint.h"

#include <cassert>

namespace amphora::codec {

namespace {

void append(Bytes &to, ByteView bytes) { to.insert(to.end(), bytes.begin(), bytes.end()); }

} // namespace

Bytes writeCar(const Cid &root, std::span<const Block> blocks)
{
    const auto header = encodeDagCbor(Map{{"roots", List{root}}, {"version", 1}});
    assert(header); // A link and a number.
    Bytes file;
    appendVarint(file, header->size());
    append(file, *header);
    for (const auto &block : blocks) {
        const auto name = block.cid().toBytes();
        appendVarint(file, name.size() + block.bytes().size());
        append(file, name);
        append(file, block.bytes());
    }
    return file;
}

} // namespace amphora::codec
