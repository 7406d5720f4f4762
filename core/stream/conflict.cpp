#include "core/stream/conflict.h"

#include "core/base/log.h"

#include <algorithm>

namespace amphora::stream {

namespace {

/// The first anchor that counts. One without a verified time does not: js reads its missing time as 0, so that whoever forges an anchor
/// wins until it is checked. Protocol/04 §4.3 step 2 says not to copy that.
std::optional<std::size_t> firstAnchor(std::span<const LogEntry> entries)
{
    const auto anchor = std::find_if(entries.begin(), entries.end(), [](const LogEntry &entry) { return entry.kind == EventKind::time; });
    if (anchor == entries.end()) return std::nullopt;
    if (!anchor->timestamp) {
        log(LogLevel::info, "stream", "an unverified anchor does not count in a conflict: " + anchor->cid.toString());
        return std::nullopt;
    }
    return static_cast<std::size_t>(anchor - entries.begin());
}

/// How js compares two Uint8Arrays with `<`: as the texts "1,113,18,…".
std::string commaJoined(const codec::Cid &cid)
{
    std::string text;
    for (const auto byte : cid.toBytes()) {
        if (!text.empty()) text += ',';
        text += std::to_string(byte);
    }
    return text;
}

} // namespace

Winner pickLog(std::span<const LogEntry> local, std::span<const LogEntry> remote)
{
    const auto localAnchor = firstAnchor(local);
    const auto remoteAnchor = firstAnchor(remote);
    if (localAnchor.has_value() != remoteAnchor.has_value()) return localAnchor ? Winner::local : Winner::remote;
    if (localAnchor) {
        const auto localTime = *local[*localAnchor].timestamp;
        const auto remoteTime = *remote[*remoteAnchor].timestamp;
        if (localTime != remoteTime) return localTime < remoteTime ? Winner::local : Winner::remote;
    }
    const auto localLength = localAnchor ? *localAnchor + 1 : local.size();
    const auto remoteLength = remoteAnchor ? *remoteAnchor + 1 : remote.size();
    if (localLength != remoteLength) return localLength > remoteLength ? Winner::local : Winner::remote;
    return commaJoined(local.back().cid) < commaJoined(remote.back().cid) ? Winner::local : Winner::remote;
}

namespace {

std::optional<codec::Value> memberOf(const codec::Map &map, const std::string &name)
{
    const auto *value = map.find(name);
    return value ? std::optional(*value) : std::nullopt;
}

} // namespace

MemberMerge mergeMembers(const codec::Map &base, const codec::Map &ours, const codec::Map &theirs)
{
    MemberMerge merge{theirs, {}, false};
    const auto take = [&](const std::string &name) {
        auto before = memberOf(base, name);
        auto our = memberOf(ours, name);
        auto their = memberOf(theirs, name);
        if (our == before || our == their) return;
        if (their != before) {
            merge.conflicts.push_back({name, std::move(before), std::move(our), std::move(their)});
            return;
        }
        if (our)
            merge.merged.set(name, std::move(*our));
        else
            merge.merged.remove(name);
        merge.addsToTheirs = true;
    };
    for (const auto &[name, value] : ours) take(name);
    for (const auto &[name, value] : base)
        if (!ours.contains(name)) take(name);
    return merge;
}

} // namespace amphora::stream
