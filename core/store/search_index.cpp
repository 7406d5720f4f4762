#include "core/store/search_index.h"

#include "core/store/connection.h"

namespace amphora::store {

namespace {

/// Each word quoted, its beginning enough: `ada "l` → `"ada"* """l"*`.
std::string matchOf(std::string_view query)
{
    std::string match;
    while (!query.empty()) {
        const auto start = query.find_first_not_of(" \t\r\n");
        if (start == query.npos) break;
        query.remove_prefix(start);
        const auto word = query.substr(0, query.find_first_of(" \t\r\n"));
        query.remove_prefix(word.size());
        if (!match.empty()) match += ' ';
        match += '"';
        for (const char c : word) {
            if (c == '\0') continue;
            match += c;
            if (c == '"') match += c;
        }
        match += "\"*";
    }
    return match;
}

} // namespace

SearchIndex::SearchIndex(std::unique_ptr<Connection> connection) : m_db(std::move(connection)) {}
SearchIndex::SearchIndex(SearchIndex &&) noexcept = default;
SearchIndex &SearchIndex::operator=(SearchIndex &&) noexcept = default;
SearchIndex::~SearchIndex() = default;

Result<SearchIndex> SearchIndex::make()
{
    auto connection = Connection::openMemory();
    if (!connection) return connection.error();
    if (auto made = (*connection)->execute("CREATE VIRTUAL TABLE found USING fts5(id UNINDEXED, body, tokenize = 'unicode61 remove_diacritics 2')"); !made)
        return made.error();
    return SearchIndex(std::move(*connection));
}

Status SearchIndex::add(std::string_view id, std::string_view text)
{
    return m_db->statement("INSERT INTO found(id, body) VALUES(?, ?)").bind(id).bind(text).run();
}

Result<std::vector<std::string>> SearchIndex::find(std::string_view query) const
{
    std::vector<std::string> ids;
    const auto match = matchOf(query);
    if (match.empty()) return ids;
    auto statement = m_db->statement("SELECT id FROM found WHERE found MATCH ? ORDER BY rank");
    statement.bind(match);
    for (;;) {
        const auto row = statement.step();
        if (!row) return row.error();
        if (!*row) return ids;
        ids.push_back(statement.text(0));
    }
}

} // namespace amphora::store
