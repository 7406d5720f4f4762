#include "core/store/home_description.h"

#include "core/codec/json.h"
#include "core/store/damaged.h"

#include <algorithm>
#include <optional>

namespace amphora::store {

using codec::List;
using codec::Map;
using codec::Value;

namespace {

constexpr std::string_view kHomeFormat = "amphora-home";
constexpr std::int64_t kHomeVersion = 1, kSettingsVersion = 1;

std::optional<std::string> takeText(Map &map, std::string_view key)
{
    const auto *member = map.find(key);
    const auto *text = member ? member->asText() : nullptr;
    if (!text) return std::nullopt;
    auto taken = *text;
    map.remove(key);
    return taken;
}

bool isHex(std::string_view text, std::size_t digits)
{
    return text.size() == digits && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

/// A JSON object whose `version` is known.
Result<Map> parseVersioned(std::string_view text, const std::string &file, std::int64_t versionKnown)
{
    auto value = codec::parseJson(text);
    if (!value) return damaged(file, "not JSON: " + value.error().detail);
    auto *map = value->asMap();
    const auto *version = map ? map->find("version") : nullptr;
    const auto number = version && version->asInteger() ? version->asInteger()->toInt64() : std::nullopt;
    if (!number || *number < 1) return damaged(file, "no version");
    if (*number > versionKnown) return Error{Errc::dbNewer, "version " + std::to_string(*number), file};
    return std::move(*map);
}

Result<IdentityRecord> readIdentity(const Value &value, const std::string &file)
{
    if (!value.asMap()) return damaged(file, "an identity is no object");
    Map map = *value.asMap();
    const auto id = takeText(map, "id"), didText = takeText(map, "did"), kind = takeText(map, "kind"),
               name = takeText(map, "name"), createdAt = takeText(map, "createdAt"),
               keyStore = takeText(map, "keyStore"), fingerprint = takeText(map, "fingerprint");
    if (!id || !didText || !kind || !name || !createdAt || !keyStore || !fingerprint)
        return damaged(file, "an identity lacks a member");
    // The id becomes a folder's name.
    if (!isHex(*id, 16)) return damaged(file, "an identity's id is not 16 hex digits");
    auto did = did::Did::parse(*didText);
    if (!did) return damaged(file, "an identity's DID: " + did.error().detail);
    return IdentityRecord{*id,        *std::move(did), *kind,        *name,
                          *createdAt, *keyStore,       *fingerprint, std::move(map)};
}

void appendUnknown(Map &map, const Map &unknown)
{
    for (const auto &[key, value] : unknown)
        if (!map.contains(key)) map.append(key, value);
}

Value toValue(const IdentityRecord &identity)
{
    Map map{{"id", identity.id},
            {"did", identity.did.toString()},
            {"kind", identity.kind},
            {"name", identity.name},
            {"createdAt", identity.createdAt},
            {"keyStore", identity.keyStore},
            {"fingerprint", identity.fingerprint}};
    appendUnknown(map, identity.unknown);
    return map;
}

/// Indented, because people look into it.
Result<std::string> printed(const Map &map, const std::string &file)
{
    const Value value(map);
    // Only to be sure that it can be read again.
    if (auto compact = codec::printJson(value); !compact) return Error{compact.error().code, compact.error().detail, file};
    return codec::printJsonForPeople(value) + "\n";
}

} // namespace

const IdentityRecord *HomeDescription::find(std::string_view id) const noexcept
{
    const auto found = std::find_if(identities.begin(), identities.end(),
                                    [&](const auto &identity) { return identity.id == id; });
    return found == identities.end() ? nullptr : &*found;
}

Result<HomeDescription> HomeDescription::parse(std::string_view text, const std::string &file)
{
    auto read = parseVersioned(text, file, kHomeVersion);
    if (!read) return read.error();
    Map map = *std::move(read);
    map.remove("version");
    if (takeText(map, "format") != kHomeFormat) return damaged(file, "another format");

    HomeDescription home;
    const auto homeId = takeText(map, "homeId");
    if (!homeId || !isHex(*homeId, 32)) return damaged(file, "homeId is not 32 hex digits");
    home.homeId = *homeId;
    home.selected = takeText(map, "selected").value_or("");
    const auto *list = map.find("identities") ? map.find("identities")->asList() : nullptr;
    if (!list) return damaged(file, "no identities");
    for (const auto &value : *list) {
        auto identity = readIdentity(value, file);
        if (!identity) return identity.error();
        if (home.find(identity->id)) return damaged(file, "an identity is there twice");
        home.identities.push_back(*std::move(identity));
    }
    map.remove("identities");
    home.unknown = std::move(map);
    return home;
}

Result<std::string> HomeDescription::print(const std::string &file) const
{
    List list;
    for (const auto &identity : identities)
        list.push_back(toValue(identity));
    Map map{{"format", kHomeFormat}, {"version", kHomeVersion}, {"homeId", homeId}};
    if (!selected.empty()) map.append("selected", selected);
    map.append("identities", std::move(list));
    appendUnknown(map, unknown);
    return printed(map, file);
}

Result<Map> parseSettings(std::string_view text, const std::string &file) { return parseVersioned(text, file, kSettingsVersion); }

Result<std::string> printSettings(const Map &settings, const std::string &file)
{
    Map map{{"version", kSettingsVersion}};
    appendUnknown(map, settings);
    return printed(map, file);
}

} // namespace amphora::store
