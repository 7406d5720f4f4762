#pragma once

#include "core/store/connection.h"

#include <span>

namespace amphora::store {

/// "Amph": says in the file's header whose database this is.
inline constexpr std::uint32_t kApplicationId = 0x416d7068;

/// One step from version `to` − 1. A new version adds one step at the end; a step that was released is never
/// changed.
struct Migration {
    int to;
    const char *sql;
};

/// Primary tables, oldest step first; the last one's `to` is the version this program writes.
std::span<const Migration> migrations() noexcept;
inline int knownVersion() noexcept { return migrations().back().to; }

/// Takes the steps that are missing, each with its new user_version in one transaction: whatever interrupts
/// it, the file is of one version or of the next one.
Status migrate(Connection &connection, std::span<const Migration> steps);

/// Makes the derived (x_) tables that are missing.
Status makeDerivedTables(Connection &connection);
/// Drops every table that starts with x_, and makes ours anew. The caller holds a transaction.
Status renewDerivedTables(Connection &connection);

/// E-DB-DAMAGED names a primary table that is not there.
Status checkPrimaryTables(Connection &connection);

} // namespace amphora::store
