#pragma once

#include "core/base/random.h"
#include "core/store/store.h"

namespace amphora::store {

/// The private rows of one identity (decisions §4): drafts, notes, credentials, sealed one by one before they reach the database.
/// Exists only while the identity is unlocked.
class SealedRows {
public:
    /// `dataKey` is 32 bytes; `store` and `random` must outlive this.
    SealedRows(Store &store, Random &random, did::Did did, SecretBytes dataKey);

    /// Clear text is any DAG-CBOR value. Joins the transaction of the caller.
    Status put(const std::string &kind, const std::string &id, const codec::Value &value);
    /// E-KEY-MISMATCH if the row was sealed with another key, or changed.
    Result<std::optional<codec::Value>> get(const std::string &kind, const std::string &id) const;
    /// Of the rows of a kind; needs no key.
    Result<std::vector<std::string>> ids(const std::string &kind) const;
    Status remove(const std::string &kind, const std::string &id);
    /// Ids with their values, by id.
    Result<std::vector<std::pair<std::string, codec::Value>>> all(const std::string &kind) const;

    /// The canary is written once, when the identity is made, and opened before a restored key is believed.
    Status writeCanary();
    /// E-KEY-MISMATCH if this key does not open the canary; fine if there is none yet.
    Status checkCanary() const;

private:
    Result<codec::Value> open(const SealedRow &row) const;
    SecretBytes keyFor(const std::string &kind) const;
    Bytes additionalData(const SealedRow &row) const;

    Store &m_store;
    Random &m_random;
    did::Did m_did;
    SecretBytes m_dataKey;
};

} // namespace amphora::store
