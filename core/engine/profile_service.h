#pragma once

#include "core/engine/core_state.h"
#include "core/engine/core_thread.h"
#include "core/engine/types.h"

#include <QFuture>
#include <QObject>

namespace amphora::engine {

/// The own profile and its draft. Main thread; every call returns at once. Writing needs the identity unlocked: E-KEY-LOCKED.
class ProfileService : public QObject {
    Q_OBJECT

public:
    ProfileService(CoreThread &core, CoreState &state, QObject *parent = nullptr);

    QFuture<Result<profile::ProfileView>> show();
    /// A profile that is here already, of any DID.
    QFuture<Result<profile::ProfileView>> showKnown(std::string did);
    QFuture<Result<std::vector<profile::Version>>> history();
    /// Signed and stored here when the future ends, online or not. `pictures` are the bytes that the changes name; they are stored first.
    QFuture<Result<profile::Published>> set(codec::Map changes, std::vector<codec::Block> pictures = {});
    QFuture<Result<profile::Published>> replace(codec::Map content);
    QFuture<Result<profile::Published>> restore(std::string version);
    QFuture<Result<codec::Map>> contentAt(std::string version);

    /// Draft rows are sealed: reading them needs the key as well.
    QFuture<Result<profile::Draft>> draft();
    QFuture<Status> saveDraft(profile::Draft draft);
    QFuture<Status> discardDraft();
    QFuture<Result<profile::Published>> publishDraft();
    /// Bytes of pictures that a draft is to name: sealed until it is published.
    QFuture<Status> keepPictures(std::vector<codec::Block> pictures);
    /// A picture's bytes, published or of the draft. E-NOT-FOUND.
    QFuture<Result<Bytes>> picture(std::string cid);
    /// Of the pictures that the published profile names.
    QFuture<Result<std::vector<PictureStatus>>> pictures();
    /// What the schema says to the profile with these changes made; empty = may be published.
    QFuture<Result<std::vector<profile::BasicProfile::Refusal>>> check(codec::Map changes);

    /// Events came in from a node.
    void notifyChanged() { Q_EMIT changed(); }

Q_SIGNALS:
    /// The stored profile or its draft changed, by us or by events that came from a node.
    void changed();

private:
    template <typename T, typename F>
    QFuture<Result<T>> write(F work);

    CoreThread &m_core;
    CoreState &m_state;
};

} // namespace amphora::engine
