#include "core/credential/keeper.h"

#include <algorithm>

namespace amphora::credential {

namespace {

using codec::List;
using codec::Map;
using codec::Value;

constexpr const char *kCredentials = "credential", *kLedger = "credential-shown";
constexpr std::size_t kIdPrefixMin = 4;

Error damagedKept() { return {Errc::dbDamaged, "a kept credential is not as it was written"}; }

bool takeText(const Value &map, const char *name, std::string &to)
{
    const auto *member = map.find(name);
    if (!member || !member->asText()) return false;
    to = *member->asText();
    return true;
}

} // namespace

Value valueOf(const Kept &kept)
{
    return Map{{"text", toBytes(asBytes(kept.text))}, {"mediaType", kept.mediaType}, {"role", kept.role}, {"addedAt", kept.addedAt}};
}

Result<Kept> keptFrom(const std::string &id, const Value &value)
{
    Kept kept{id, {}, {}, {}, {}};
    const auto *text = value.find("text");
    if (!text || !text->asBytes() || !takeText(value, "mediaType", kept.mediaType) || !takeText(value, "role", kept.role) || !takeText(value, "addedAt", kept.addedAt))
        return damagedKept();
    kept.text = asText(*text->asBytes());
    return kept;
}

Value valueOf(const Shown &shown)
{
    return Map{{"credential", shown.credential}, {"audience", shown.audience}, {"nonce", shown.nonce}, {"at", shown.at}, {"expires", shown.expires},
               {"disclosed", List(shown.disclosed.begin(), shown.disclosed.end())}, {"sha256", shown.sha256}};
}

Result<Shown> shownFrom(const std::string &id, const Value &value)
{
    Shown shown{id, {}, {}, {}, {}, {}, {}, {}};
    const auto *disclosed = value.find("disclosed");
    if (!disclosed || !disclosed->asList() || !takeText(value, "credential", shown.credential) || !takeText(value, "audience", shown.audience)
        || !takeText(value, "nonce", shown.nonce) || !takeText(value, "at", shown.at) || !takeText(value, "expires", shown.expires)
        || !takeText(value, "sha256", shown.sha256))
        return damagedKept();
    for (const auto &pointer : *disclosed->asList()) {
        if (!pointer.asText()) return damagedKept();
        shown.disclosed.push_back(*pointer.asText());
    }
    return shown;
}

Status Keeper::put(const Kept &kept) { return m_rows.put(kCredentials, kept.id, valueOf(kept)); }

Result<std::vector<Kept>> Keeper::all() const
{
    const auto rows = m_rows.all(kCredentials);
    if (!rows) return rows.error();
    std::vector<Kept> all;
    for (const auto &[id, value] : *rows) {
        auto kept = keptFrom(id, value);
        if (!kept) return kept.error();
        all.push_back(std::move(*kept));
    }
    std::stable_sort(all.begin(), all.end(), [](const Kept &a, const Kept &b) { return a.addedAt < b.addedAt; });
    return all;
}

Result<Kept> Keeper::find(const std::string &id) const
{
    if (id.size() < kIdPrefixMin) return Error{Errc::notFound, "no credential of that id", id};
    auto kept = all();
    if (!kept) return kept.error();
    std::erase_if(*kept, [&](const Kept &one) { return !one.id.starts_with(id); });
    if (kept->size() != 1) return Error{Errc::notFound, kept->empty() ? "no credential of that id" : "more than one credential begins like that", id};
    return std::move(kept->front());
}

Status Keeper::remove(const std::string &id)
{
    const auto kept = find(id);
    if (!kept) return kept.error();
    return m_rows.remove(kCredentials, kept->id);
}

Status Keeper::note(const Shown &shown) { return m_rows.put(kLedger, shown.id, valueOf(shown)); }

Result<std::vector<Shown>> Keeper::ledger() const
{
    const auto rows = m_rows.all(kLedger);
    if (!rows) return rows.error();
    std::vector<Shown> all;
    for (const auto &[id, value] : *rows) {
        auto entry = shownFrom(id, value);
        if (!entry) return entry.error();
        all.push_back(std::move(*entry));
    }
    std::stable_sort(all.begin(), all.end(), [](const Shown &a, const Shown &b) { return a.at < b.at; });
    return all;
}

} // namespace amphora::credential
