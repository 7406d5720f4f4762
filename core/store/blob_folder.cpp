#include "core/store/blob_folder.h"

#include <algorithm>
#include <vector>

namespace amphora::store {

Path BlobFolder::pathOf(const codec::Cid &cid) const
{
    const auto text = cid.toString();
    return m_folder / text.substr(text.size() - 2) / text;
}

bool BlobFolder::contains(const codec::Cid &cid) const
{
    std::error_code failure;
    return std::filesystem::is_regular_file(pathOf(cid), failure);
}

Status BlobFolder::put(const codec::Block &block) const
{
    const auto path = pathOf(block.cid());
    // A damaged file of that name is written anew: its hash says what belongs there.
    if (const auto known = get(block.cid()); known && *known) return ok();
    if (auto made = makePrivateFolder(path.parent_path()); !made) return made;
    return writeFileAtomically(path, block.bytes());
}

Result<std::optional<codec::Block>> BlobFolder::get(const codec::Cid &cid) const
{
    const auto path = pathOf(cid);
    auto bytes = readFile(path, codec::kBlockBytesMax);
    if (!bytes) return bytes.error();
    if (!*bytes) return std::optional<codec::Block>();
    auto block = codec::Block::check(cid, std::move(**bytes));
    if (!block) return Error{block.error().code, block.error().detail, path.string()};
    return std::optional(std::move(*block));
}

Status BlobFolder::forEach(const std::function<Status(const codec::Cid &)> &visit) const
{
    std::error_code failure;
    std::vector<std::string> names;
    for (std::filesystem::recursive_directory_iterator at(m_folder, failure), end; !failure && at != end; at.increment(failure))
        if (at->is_regular_file(failure)) names.push_back(at->path().filename().string());
    std::ranges::sort(names);
    for (const auto &name : names)
        if (const auto cid = codec::Cid::parse(name))
            if (auto visited = visit(*cid); !visited) return visited;
    return ok();
}

} // namespace amphora::store
