#pragma once

#include "core/store/connection.h"

#include <optional>
#include <vector>

namespace amphora::store {

/// The rows of a bound query as values; `read` makes one of them: Result<T>(const Statement &). Internal to
/// the module.
template <typename T, typename F> Result<std::vector<T>> readAll(Statement &query, F &&read)
{
    std::vector<T> rows;
    for (;;) {
        const auto there = query.step();
        if (!there) return there.error();
        if (!*there) return rows;
        Result<T> row = read(query);
        if (!row) return row.error();
        rows.push_back(*std::move(row));
    }
}

template <typename T, typename F> Result<std::optional<T>> readOne(Statement &query, F &&read)
{
    const auto there = query.step();
    if (!there) return there.error();
    if (!*there) return std::optional<T>();
    Result<T> row = read(query);
    if (!row) return row.error();
    return std::optional<T>(*std::move(row));
}

/// For a row whose sum, words or identifiers are wrong.
inline Error damagedRow(const Connection &db, const char *table)
{
    return Error{Errc::dbDamaged, std::string("a row of ") + table + " is not as it was written",
                 db.fileName()};
}

/// Wraps a reader that gives nothing for a damaged row: std::optional<T>(const Statement &).
template <typename F> auto checked(const Connection &db, F read, const char *table)
{
    return [&db, read, table](const Statement &row) -> Result<typename decltype(read(row))::value_type> {
        auto value = read(row);
        if (!value) return damagedRow(db, table);
        return *std::move(value);
    };
}

} // namespace amphora::store
