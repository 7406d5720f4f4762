#pragma once

#include "core/account/linked_account.h"
#include "core/idx/data_store.h"

#include <functional>
#include <map>
#include <set>

namespace amphora::account {

/// The blockchain accounts of a DID: a Caip10Link stream for each, with the proof that the account signed, and the record `cryptoAccounts`, which
/// lists them (protocol/04 §4.5, 06 §6.4). A link is a label, "this account is mine", and gives nobody any right. Core thread;
/// every writing call is one transaction.
class LinkedAccounts {
public:
    LinkedAccounts(store::Store &store, node::Node &node, const idx::Models &models);

    /// What the DID lists, in its order; for the owner also the links that are not listed. Each is judged anew from its bytes.
    /// Of one that was read from a node, `fetched` says what is not here because of how it was read.
    struct Fetched {
        std::map<stream::StreamId, Error> broken; ///< The node gave them with something false in them.
        std::set<stream::StreamId> leftOut; ///< Behind the first kLinksLookedUpMax.
    };
    Result<std::vector<LinkedAccount>> list(const did::Did &did, const Fetched &fetched = {}) const;
    /// The links that the DID's record names, for fetching them.
    Result<std::vector<stream::StreamId>> linksOf(const did::Did &did) const;
    /// To whom an account belongs, from what is known here. E-NOT-FOUND.
    Result<LinkedAccount> lookUp(const did::AccountId &account) const;

    /// Puts the proof on top of the account's link and the link on the list. The proof must be checked here, dated, newer than what is known and for the
    /// controller: E-LINK-SIG, E-LINK-FORMAT, E-LINK-CONTRACT, E-LINK-UNSUPPORTED, E-LINK-TIME, E-LINK-OLD, E-LINK-OTHER. An account that the
    /// record's schema cannot hold is linked all the same, and `why` says so. `also` runs in the same transaction.
    using Also = std::function<Status()>;
    Result<LinkedAccount> link(const jose::Authority &authority, const did::AccountId &account, const stream::LinkProof &proof, const Also &also = {});
    /// Takes the account off the list; with a proof that takes it back, also on its link. What was public stays public. E-NOT-FOUND.
    Result<LinkedAccount> unlink(const jose::Authority &authority, const did::AccountId &account, const std::optional<stream::LinkProof> &proof,
                                 const Also &also = {});

    /// The newest time that a proof of the account bears here; a new one must not be older.
    std::optional<std::int64_t> newestTime(const did::AccountId &account) const;

    /// True if `takeIn` is for this stream: the list of the owner, or a link.
    bool handles(const stream::StreamId &id) const;
    /// Takes in a node's log. Own links that stood on another base are put on the node's tip: a proof does not cover what it stands on, so the wallet is
    /// not asked again. Own entries of the list are merged. E-KEY-LOCKED where that needs a signature and there is none.
    struct Taken {
        node::IngestReport report;
        int reapplied = 0;
        int conflicts = 0; ///< Own proofs that were older than the node's.
    };
    Result<Taken> takeIn(const stream::StreamId &id, const std::vector<stream::Event> &log, const jose::Authority *authority);

private:
    Result<codec::Map> record(const did::Did &did) const;
    LinkedAccount judge(const did::Did &did, const std::string &key, const codec::Value &entry, const Fetched &fetched) const;
    void judgeStream(LinkedAccount &found, const did::Did &did, const did::AccountId &account, const stream::StreamId &id) const;
    Result<std::vector<LinkedAccount>> unlisted(const did::Did &did, const std::vector<LinkedAccount> &listed) const;
    /// A proven account that the own list does not name.
    Status judgeUnlisted(LinkedAccount &link, const did::AccountId &account) const;
    Status putProof(const did::AccountId &account, const stream::LinkProof &proof);
    /// False if the record's schema has no room for such an account.
    Result<bool> canList(const did::AccountId &account) const;
    Status writeRecord(const jose::Authority &authority, const codec::Map &content);
    Status reapplyProofs(const stream::StreamId &id, Taken &taken);
    Status reapplyRecord(const stream::StreamId &id, Taken &taken, const jose::Authority &authority);

    store::Store &m_store;
    node::Node &m_node;
    idx::DataStore m_data;
    const idx::Models &m_models;
};

} // namespace amphora::account
