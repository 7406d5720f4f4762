#pragma once

#include "core/codec/dag_cbor.h"
#include "core/idx/data_store.h"
#include "core/node/node.h"
#include "core/profile/basic_profile.h"
#include "tests/support/test_signer.h"

#include <memory>

namespace amphora::test {

class FixedClock final : public Clock {
public:
    Timestamp now() const override { return time; }
    Timestamp time{std::chrono::milliseconds(1704164645678)};
};

/// A time event as a node makes it for `prev`; nothing here can ask its chain.
inline stream::Event anchorOf(const stream::StreamId &id, const codec::Cid &prev)
{
    const codec::Map map{{"id", id.genesis()}, {"prev", prev}, {"proof", prev}, {"path", ""}};
    return *stream::decodeEvent({codec::Block::make(codec::kCodecDagCbor, codec::encodeDagCbor(map).value()), std::nullopt, {}});
}

/// One computer in memory: store, published tiles, node and profile of the identity with the given seed. Link Amphora::profile.
struct Workbench {
    explicit Workbench(std::string_view seed = kCountingSeed)
        : signer(seed), store(std::move(*store::Store::open({}, store::OpenMode::memory))), models(std::move(*idx::Models::load())),
          node(*store, clock, signer.did()), data(node, models), profile(*store, node, models, clock),
          rows(*store, random, signer.did(), random.secret(32)), drafts(rows)
    {
        auto transaction = store->begin();
        for (const auto &tile : models.tiles()) (void)node.append(tile.id, tile.genesis);
        (void)transaction->commit();
    }

    jose::Authority authority() const { return signer.authority(); }
    stream::StreamId indexId() const { return *idx::indexIdOf(signer.did()); }
    stream::StreamId recordId() const { return *idx::recordIdOf(signer.did(), models.basicProfile().id); }
    codec::Map content() const { return profile.show(signer.did())->content; }
    std::vector<stream::Event> log(const stream::StreamId &id) const
    {
        auto view = node.load(id);
        return view ? std::move(view->log) : std::vector<stream::Event>();
    }
    Result<profile::BasicProfile::Taken> take(const stream::StreamId &id, const std::vector<stream::Event> &events)
    {
        const auto mine = authority();
        return profile.takeIn(id, events, &mine, &drafts);
    }
    /// What a sync with this other computer in the middle would bring.
    Result<profile::BasicProfile::Taken> takeFrom(const Workbench &other)
    {
        if (const auto taken = take(indexId(), other.log(indexId())); !taken) return taken.error();
        return take(recordId(), other.log(recordId()));
    }

    FixedClock clock;
    SystemRandom random;
    TestSigner signer;
    std::unique_ptr<store::Store> store;
    idx::Models models;
    node::Node node;
    idx::DataStore data;
    profile::BasicProfile profile;
    store::SealedRows rows;
    profile::DraftKeeper drafts;
};

} // namespace amphora::test
