#include "core/sync/ipfs_answers.h"

#include "core/codec/json.h"

namespace amphora::sync {

Result<codec::Cid> readBlockKey(std::string_view body)
{
    const auto json = codec::parseJson(body);
    const auto *key = json ? json->find("Key") : nullptr;
    if (!key || !key->asText()) return Error{Errc::nodeLied, "the answer to block/put names no block"};
    auto cid = codec::Cid::parse(*key->asText());
    if (!cid) return Error{Errc::nodeLied, "the answer to block/put names something that is no CID"};
    return cid;
}

bool isIpfsVersion(std::string_view body)
{
    const auto json = codec::parseJson(body);
    const auto *version = json ? json->find("Version") : nullptr;
    return version && version->asText();
}

} // namespace amphora::sync
