#include "core/profile/draft.h"

namespace amphora::profile {

namespace {

constexpr const char *kKind = "draft";
constexpr const char *kId = "basicProfile";

codec::Value toValue(const Draft &draft)
{
    codec::Map map{{"changed", codec::Value(draft.changed)}, {"updatedAt", codec::Value(draft.updatedAt)}};
    if (draft.base) map.set("base", codec::Value(*draft.base));
    codec::List conflicts;
    for (const auto &conflict : draft.conflicts) {
        codec::Map entry{{"member", codec::Value(conflict.member)}};
        if (conflict.base) entry.set("base", *conflict.base);
        if (conflict.ours) entry.set("ours", *conflict.ours);
        if (conflict.theirs) entry.set("theirs", *conflict.theirs);
        conflicts.push_back(codec::Value(std::move(entry)));
    }
    if (!conflicts.empty()) map.set("conflicts", codec::Value(std::move(conflicts)));
    return codec::Value(std::move(map));
}

Draft fromValue(const codec::Value &value)
{
    Draft draft;
    if (const auto *base = value.find("base"); base && base->asLink()) draft.base = *base->asLink();
    if (const auto *changed = value.find("changed"); changed && changed->asMap()) draft.changed = *changed->asMap();
    if (const auto *at = value.find("updatedAt"); at && at->asText()) draft.updatedAt = *at->asText();
    const auto *conflicts = value.find("conflicts");
    if (!conflicts || !conflicts->asList()) return draft;
    const auto optional = [](const codec::Value *member) { return member ? std::optional(*member) : std::nullopt; };
    for (const auto &entry : *conflicts->asList()) {
        const auto *member = entry.find("member");
        if (!member || !member->asText()) continue;
        draft.conflicts.push_back({*member->asText(), optional(entry.find("base")), optional(entry.find("ours")),
                                   optional(entry.find("theirs"))});
    }
    return draft;
}

} // namespace

Result<std::optional<Draft>> DraftKeeper::load() const
{
    const auto value = m_rows.get(kKind, kId);
    if (!value) return value.error();
    if (!*value) return std::optional<Draft>();
    return std::optional<Draft>(fromValue(**value));
}

Status DraftKeeper::save(const Draft &draft)
{
    return draft.isEmpty() ? discard() : m_rows.put(kKind, kId, toValue(draft));
}

Status DraftKeeper::discard() { return m_rows.remove(kKind, kId); }

} // namespace amphora::profile
