#pragma once

#include "core/codec/value.h"
#include "core/did/did.h"

#include <string>
#include <string_view>
#include <vector>

namespace amphora::store {

/// One line of home.json.
struct IdentityRecord {
    std::string id;
    did::Did did;
    std::string kind; ///< "key"
    std::string name;
    std::string createdAt;   ///< RFC 3339
    std::string keyStore;    ///< "keychain" or "file"; the `wrap` of vault.cbor wins.
    std::string fingerprint; ///< hex
    codec::Map unknown;      ///< Members of a newer program, kept.

    friend bool operator==(const IdentityRecord &, const IdentityRecord &) = default;
};

/// home.json: the first-run marker. Unknown members are kept.
struct HomeDescription {
    std::string homeId;   ///< 32 hex digits, random.
    std::string selected; ///< id of the identity in use, or empty.
    std::vector<IdentityRecord> identities;
    codec::Map unknown;

    const IdentityRecord *find(std::string_view id) const noexcept;

    /// E-DB-DAMAGED, E-DB-NEWER (version not known); where = `file`, which is for errors only.
    static Result<HomeDescription> parse(std::string_view text, const std::string &file);
    /// JSON for people; fails if `unknown` holds what JSON cannot (E-FORMAT, E-DEPTH).
    Result<std::string> print(const std::string &file) const;

    friend bool operator==(const HomeDescription &, const HomeDescription &) = default;
};

/// settings.json: a JSON object with a version, and nothing else is asked of it. Errors as HomeDescription::parse and print.
Result<codec::Map> parseSettings(std::string_view text, const std::string &file);
/// `version` is added.
Result<std::string> printSettings(const codec::Map &settings, const std::string &file);

} // namespace amphora::store
