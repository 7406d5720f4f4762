#pragma once

#include "core/codec/value.h"

namespace amphora::schema {

/// A document while a patch works on it. Every change is charged, so that a small patch can neither blow the document up
/// (weight: E-SIZE), nor nest it too deeply (E-DEPTH), nor keep us busy (work: E-SIZE).
class PatchedDocument {
public:
    /// Weighs 1 per value plus 1 per 64 bytes of text: a hundred thousand copies of one long text are a bomb too.
    static Result<PatchedDocument> of(const codec::Value &document);

    codec::Value &root() noexcept { return m_root; }
    const codec::Value &root() const noexcept { return m_root; }
    codec::Value takeRoot() && { return std::move(m_root); }

    Status setRoot(codec::Value value);
    /// `depth` counts the tokens that lead to the member or item.
    Status setMember(codec::Map &map, std::string key, codec::Value value, std::size_t depth);
    Status insert(codec::List &list, std::size_t at, codec::Value value, std::size_t depth);
    Status replaceItem(codec::List &list, std::size_t at, codec::Value value, std::size_t depth);
    /// Nulls up to that size, as JavaScript fills a list that is written behind its end.
    Status extend(codec::List &list, std::size_t size);
    /// The member or item must be there.
    Status removeMember(codec::Map &map, std::string_view key);
    Status removeItem(codec::List &list, std::size_t at);

    /// For a step into `container` or a comparison with `value`.
    Status chargeStep(const codec::Value &container);
    Status chargeWhole(const codec::Value &value);
    /// For a copy of `value` that will stay beside it: a document that would grow too large is refused before the copy is made.
    Status chargeCopy(const codec::Value &value);

private:
    explicit PatchedDocument(codec::Value root) : m_root(std::move(root)) {}
    Status charge(std::size_t work);
    Status enter(const codec::Value &value, std::size_t depth);
    Status leave(const codec::Value &value);

    codec::Value m_root;
    std::size_t m_weight = 0, m_work = 0;
};

} // namespace amphora::schema
