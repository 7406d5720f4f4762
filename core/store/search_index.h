#pragma once

#include "core/base/result.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace amphora::store {

class Connection;

/// Full-text search over texts that may not lie on the disk (decisions §4): an FTS5 table in memory, filled while unlocked and gone with this
/// object. Letter case and diacritics do not matter; words are found by their beginnings.
class SearchIndex {
public:
    static Result<SearchIndex> make();
    SearchIndex(SearchIndex &&) noexcept;
    SearchIndex &operator=(SearchIndex &&) noexcept;
    ~SearchIndex();

    Status add(std::string_view id, std::string_view text);
    /// Ids of the texts that hold every word of `query`, best first. Whatever is typed is words: it has no syntax.
    Result<std::vector<std::string>> find(std::string_view query) const;

private:
    explicit SearchIndex(std::unique_ptr<Connection> connection);
    std::unique_ptr<Connection> m_db;
};

} // namespace amphora::store
