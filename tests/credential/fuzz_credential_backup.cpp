#include "core/credential/backup.h"

#include "core/codec/dag_cbor.h"

#include <cstdlib>

using namespace amphora;

/// Under the passphrase of the saved inputs. What a file may ask of Argon2id is bounded by openBackup(); here it is bounded further, so that a run
/// stays short.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (const auto document = codec::decodeDagCbor({data, size}, codec::Reading::strict)) {
        const auto *wrap = document->value.find("wrap");
        const auto *ops = wrap ? wrap->find("ops") : nullptr, *memory = wrap ? wrap->find("mem") : nullptr;
        const auto isMore = [](const codec::Value *value, std::uint64_t most) { return value && value->asInteger() && value->asInteger()->argument > most; };
        const bool isAllowed = !isMore(ops, crypto::Argon2idCost::kOpsMax) && !isMore(memory, crypto::Argon2idCost::kMemBytesMax);
        if (isAllowed && (isMore(ops, 1) || isMore(memory, 64 * 1024))) return 0;
    }
    const auto content = credential::openBackup({data, size}, asBytes("passphrase"));
    if (content && !credential::isBackup({data, size})) std::abort();
    return 0;
}
