#include "core/store/sealed_rows.h"

#include "core/codec/dag_cbor.h"
#include "core/crypto/kdf.h"
#include "core/crypto/sealing.h"

namespace amphora::store {

namespace {

constexpr const char *kCanaryKind = "canary";
constexpr const char *kCanaryId = "canary";
constexpr const char *kCanaryText = "amphora canary";

} // namespace

SealedRows::SealedRows(Store &store, Random &random, did::Did did, SecretBytes dataKey)
    : m_store(store), m_random(random), m_did(std::move(did)), m_dataKey(std::move(dataKey))
{
}

SecretBytes SealedRows::keyFor(const std::string &kind) const
{
    return crypto::hkdfSha256(m_dataKey.view(), {}, "amphora/sealed/v1/" + kind, crypto::kSealKeyBytes);
}

Bytes SealedRows::additionalData(const SealedRow &row) const
{
    const codec::Value parts = codec::List{m_did.toString(), row.kind, row.id, row.version};
    auto encoded = codec::encodeDagCbor(parts);
    return encoded ? std::move(*encoded) : Bytes{}; // Four plain members always encode.
}

Status SealedRows::put(const std::string &kind, const std::string &id, const codec::Value &value)
{
    auto encoded = codec::encodeDagCbor(value);
    if (!encoded) return encoded.error();
    SealedRow row{id, kind, 1, m_random.bytes(crypto::kSealNonceBytes), {}};
    row.box = crypto::seal(keyFor(kind).view(), row.nonce, additionalData(row), *encoded);
    wipe(std::span(*encoded));
    return m_store.putSealed(row);
}

Result<codec::Value> SealedRows::open(const SealedRow &row) const
{
    const auto clear = crypto::openSealed(keyFor(row.kind).view(), row.nonce, additionalData(row), row.box);
    if (!clear) return Error{Errc::keyMismatch, "a sealed row does not open with this key", row.kind};
    auto document = codec::decodeDagCbor(clear->view(), codec::Reading::strict);
    if (!document) return document.error();
    return std::move(document->value);
}

Result<std::optional<codec::Value>> SealedRows::get(const std::string &kind, const std::string &id) const
{
    const auto row = m_store.sealed(kind, id);
    if (!row) return row.error();
    if (!*row) return std::optional<codec::Value>();
    auto value = open(**row);
    if (!value) return value.error();
    return std::optional<codec::Value>(std::move(*value));
}

Result<std::vector<std::string>> SealedRows::ids(const std::string &kind) const
{
    const auto rows = m_store.sealedOfKind(kind);
    if (!rows) return rows.error();
    std::vector<std::string> ids;
    for (const auto &row : *rows) ids.push_back(row.id);
    return ids;
}

Status SealedRows::remove(const std::string &kind, const std::string &id) { return m_store.removeSealed(kind, id); }

Result<std::vector<std::pair<std::string, codec::Value>>> SealedRows::all(const std::string &kind) const
{
    const auto rows = m_store.sealedOfKind(kind);
    if (!rows) return rows.error();
    std::vector<std::pair<std::string, codec::Value>> values;
    for (const auto &row : *rows) {
        auto value = open(row);
        if (!value) return value.error();
        values.emplace_back(row.id, std::move(*value));
    }
    return values;
}

Status SealedRows::writeCanary() { return put(kCanaryKind, kCanaryId, codec::Value(kCanaryText)); }

Status SealedRows::checkCanary() const
{
    const auto value = get(kCanaryKind, kCanaryId);
    if (!value) return value.error();
    if (*value && **value != codec::Value(kCanaryText)) return Error{Errc::keyMismatch, "the canary holds something else"};
    return ok();
}

} // namespace amphora::store
