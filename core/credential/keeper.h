#pragma once

#include "core/base/clock.h"
#include "core/store/sealed_rows.h"

#include <optional>
#include <string>
#include <vector>

namespace amphora::credential {

/// A credential that this identity keeps, byte for byte as it came.
struct Kept {
    std::string id; ///< First 16 hex digits of SHA-256 of the text.
    std::string text;
    std::string mediaType; ///< "application/vc+jwt", "application/dc+sd-jwt", "application/vc+json"
    std::string role; ///< "held" or "issued"
    std::string addedAt; ///< RFC 3339, local clock.

    friend bool operator==(const Kept &, const Kept &) = default;
};

/// Who was shown what, and when.
struct Shown {
    std::string id; ///< Random, of this entry.
    std::string credential; ///< Id of the credential.
    std::string audience, nonce, at, expires;
    std::vector<std::string> disclosed; ///< Pointers; empty for a form that is shown as a whole.
    std::string sha256; ///< Of the presentation's text, hex.

    friend bool operator==(const Shown &, const Shown &) = default;
};

/// The credentials of one identity and the ledger of their presentations, as sealed rows: nothing of them is anywhere else (decisions §4).
class Keeper {
public:
    explicit Keeper(store::SealedRows &rows) : m_rows(rows) {}

    Status put(const Kept &kept); ///< New, or another role for what is here.
    Result<std::vector<Kept>> all() const; ///< Newest last.
    /// By id or a beginning of it that fits only one. E-NOT-FOUND.
    Result<Kept> find(const std::string &id) const;
    Status remove(const std::string &id);

    Status note(const Shown &shown);
    Result<std::vector<Shown>> ledger() const; ///< Newest last.

private:
    store::SealedRows &m_rows;
};

codec::Value valueOf(const Kept &kept);
Result<Kept> keptFrom(const std::string &id, const codec::Value &value);
codec::Value valueOf(const Shown &shown);
Result<Shown> shownFrom(const std::string &id, const codec::Value &value);

} // namespace amphora::credential
