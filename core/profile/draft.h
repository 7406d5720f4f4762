#pragma once

#include "core/store/sealed_rows.h"
#include "core/stream/conflict.h"

namespace amphora::profile {

/// Edits that are not published: kept sealed on this computer, never sent. {base, changed fields only} (decisions §5).
struct Draft {
    std::optional<codec::Cid> base; ///< The version on which the typing began; none for a first profile.
    codec::Map changed; ///< Member → new value; null removes it.
    std::vector<stream::MemberMerge::Conflict> conflicts; ///< Members that two computers changed: what each made of it.
    std::string updatedAt; ///< RFC 3339, local clock.

    bool isEmpty() const noexcept { return changed.isEmpty() && conflicts.empty(); }
};

/// The draft of one identity's profile, as a sealed row. An empty draft is no row.
class DraftKeeper {
public:
    explicit DraftKeeper(store::SealedRows &rows) : m_rows(rows) {}

    Result<std::optional<Draft>> load() const;
    Status save(const Draft &draft);
    Status discard();

private:
    store::SealedRows &m_rows;
};

} // namespace amphora::profile
