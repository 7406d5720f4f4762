#include "core/credential/sd_jwt.h"

#include "core/codec/multibase.h"
#include "core/credential/foreign_json.h"
#include "core/crypto/hash.h"
#include "core/schema/json_pointer.h"

#include <algorithm>
#include <map>
#include <set>

namespace amphora::credential {

namespace {

using codec::List;
using codec::Map;
using codec::Value;

constexpr std::string_view kDigests = "_sd", kElement = "...", kAlgorithm = "_sd_alg";

Error bad(const char *why) { return {Errc::vcDisclosure, std::string("SD-JWT: ") + why}; }

Result<Disclosure> readDisclosure(std::string_view text)
{
    const auto bytes = codec::fromBase64Url(text);
    if (!bytes) return bad("a disclosure is no base64url");
    const auto json = readForeign(asText(*bytes));
    if (!json) return json.error().code == Errc::vcFormat ? bad("a disclosure is no JSON") : json.error();
    const auto *parts = json->asList();
    if (!parts || (parts->size() != 2 && parts->size() != 3) || !(*parts)[0].asText()) return bad("a disclosure is no list of salt, name and value");
    Disclosure disclosure{std::string(text), sdDigestOf(text), {}, parts->size() == 3, parts->back(), {}, {}};
    if (!disclosure.isMember) return disclosure;
    const auto *name = (*parts)[1].asText();
    if (!name || *name == kDigests || *name == kElement) return bad("a disclosure has a reserved name");
    disclosure.name = *name;
    return disclosure;
}

/// Puts the disclosures where their digests stand (RFC 9901 §7.1 step 3).
class Opener {
public:
    explicit Opener(std::vector<Disclosure> &disclosures) : m_disclosures(disclosures)
    {
        for (std::size_t i = 0; i < disclosures.size(); ++i) m_isRepeated |= !m_byDigest.emplace(disclosures[i].digest, i).second;
    }

    Result<Map> openPayload(const Map &payload)
    {
        if (m_isRepeated) return bad("a disclosure stands there twice");
        auto opened = openMap(payload, "", {}, 0);
        if (!opened) return opened.error();
        if (m_used != m_disclosures.size()) return bad("a disclosure belongs nowhere");
        return opened;
    }

    std::size_t keptBack() const { return m_seen.size() - m_used; }

private:
    using Parent = std::optional<std::size_t>;

    Result<Value> open(const Value &value, const std::string &pointer, Parent parent, int depth)
    {
        if (depth > codec::kJsonDepthMax) return Error{Errc::depth, "SD-JWT: too deep"};
        if (const auto *map = value.asMap()) {
            auto opened = openMap(*map, pointer, parent, depth);
            if (!opened) return opened.error();
            return Value(std::move(*opened));
        }
        if (const auto *list = value.asList()) return openList(*list, pointer, parent, depth);
        return value;
    }

    Result<Map> openMap(const Map &map, const std::string &pointer, Parent parent, int depth)
    {
        Map opened;
        for (const auto &[name, member] : map) {
            if (name == kDigests || (name == kAlgorithm && depth == 0)) continue;
            if (name == kElement || name == kAlgorithm) return bad("a reserved name in the wrong place");
            auto value = open(member, pointer + '/' + schema::escapeToken(name), parent, depth + 1);
            if (!value) return value.error();
            opened.append(name, std::move(*value));
        }
        const auto *digests = map.find(kDigests);
        if (!digests) return opened;
        if (!digests->asList()) return bad("_sd is no list");
        for (const auto &digest : *digests->asList()) {
            const auto found = take(digest, parent);
            if (!found) return found.error();
            if (!*found) continue;
            auto &disclosure = m_disclosures[**found];
            if (!disclosure.isMember) return bad("an element of a list stands in an object");
            if (opened.contains(disclosure.name)) return bad("a claim stands there twice");
            disclosure.pointer = pointer + '/' + schema::escapeToken(disclosure.name);
            auto value = open(disclosure.value, disclosure.pointer, **found, depth + 1);
            if (!value) return value.error();
            opened.append(m_disclosures[**found].name, std::move(*value));
        }
        return opened;
    }

    Result<Value> openList(const List &list, const std::string &pointer, Parent parent, int depth)
    {
        List opened;
        for (const auto &element : list) {
            const auto at = pointer + '/' + std::to_string(opened.size());
            const auto *map = element.asMap();
            if (!map || !map->contains(kElement)) {
                auto value = open(element, at, parent, depth + 1);
                if (!value) return value.error();
                opened.push_back(std::move(*value));
                continue;
            }
            if (map->size() != 1) return bad("a concealed element has other members");
            const auto found = take(*map->find(kElement), parent);
            if (!found) return found.error();
            if (!*found) continue;
            auto &disclosure = m_disclosures[**found];
            if (disclosure.isMember) return bad("a member of an object stands in a list");
            disclosure.pointer = at;
            auto value = open(disclosure.value, at, **found, depth + 1);
            if (!value) return value.error();
            opened.push_back(std::move(*value));
        }
        return Value(std::move(opened));
    }

    /// The disclosure of a digest, or nothing where it was kept back.
    Result<std::optional<std::size_t>> take(const Value &digest, Parent parent)
    {
        const auto *text = digest.asText();
        if (!text) return bad("a digest is no text");
        if (!m_seen.insert(*text).second) return bad("a digest stands there twice");
        const auto found = m_byDigest.find(*text);
        if (found == m_byDigest.end()) return std::optional<std::size_t>();
        m_disclosures[found->second].parent = parent;
        ++m_used;
        return std::optional(found->second);
    }

    std::vector<Disclosure> &m_disclosures;
    std::map<std::string, std::size_t, std::less<>> m_byDigest;
    std::set<std::string, std::less<>> m_seen;
    std::size_t m_used = 0;
    bool m_isRepeated = false;
};

Status splitInto(SdJwt &read, std::string_view text)
{
    const auto last = text.rfind('~');
    if (last == text.npos) return Error{Errc::vcFormat, "SD-JWT: no ~"};
    read.boundText = text.substr(0, last + 1);
    if (last + 1 < text.size()) {
        auto binding = jose::CompactJws::parse(text.substr(last + 1));
        if (!binding) return asCredentialError(binding.error());
        read.keyBinding = std::move(*binding);
    }
    std::string_view rest = read.boundText;
    const auto take = [&rest] {
        const auto end = rest.find('~');
        const auto part = rest.substr(0, end);
        rest.remove_prefix(end + 1);
        return part;
    };
    read.issuedText = take();
    auto issued = jose::CompactJws::parse(read.issuedText);
    if (!issued) return asCredentialError(issued.error());
    read.issued = std::move(*issued);
    while (!rest.empty()) {
        if (read.disclosures.size() == SdJwt::kDisclosuresMax) return Error{Errc::size, "SD-JWT: too many disclosures"};
        auto disclosure = readDisclosure(take());
        if (!disclosure) return disclosure.error();
        read.disclosures.push_back(std::move(*disclosure));
    }
    return ok();
}

// ---- writing ------------------------------------------------------------------------------------------------------------------------

/// What is concealed below a value: the tree of the pointers.
struct Mark {
    bool isConcealed = false, isMet = false;
    std::map<std::string, Mark> below;
};

constexpr std::size_t kSaltBytes = 16;

class Concealer {
public:
    explicit Concealer(Random &random) : m_random(random) {}

    Result<Value> conceal(const Value &value, Mark &mark)
    {
        mark.isMet = true;
        if (const auto *map = value.asMap()) return concealMembers(*map, mark);
        const auto *list = value.asList();
        if (!list) return value;
        List concealed;
        for (std::size_t i = 0; i < list->size(); ++i) {
            Mark none;
            const auto found = mark.below.find(std::to_string(i));
            auto &below = found == mark.below.end() ? none : found->second;
            auto element = conceal((*list)[i], below);
            if (!element) return element;
            if (!below.isConcealed) {
                concealed.push_back(std::move(*element));
                continue;
            }
            auto digest = disclose(List{salt(), std::move(*element)});
            if (!digest) return digest.error();
            concealed.push_back(Map{{std::string(kElement), std::move(*digest)}});
        }
        return Value(std::move(concealed));
    }

    std::vector<std::string> disclosures;

private:
    Result<Value> concealMembers(const Map &map, Mark &mark)
    {
        Map concealed;
        std::vector<std::string> digests;
        for (const auto &[name, member] : map) {
            if (name == kDigests || name == kElement || name == kAlgorithm) return Error{Errc::vcClaims, "a claim has a reserved name", name};
            Mark none;
            const auto found = mark.below.find(name);
            auto &below = found == mark.below.end() ? none : found->second;
            auto value = conceal(member, below);
            if (!value) return value;
            if (!below.isConcealed) {
                concealed.append(name, std::move(*value));
                continue;
            }
            auto digest = disclose(List{salt(), name, std::move(*value)});
            if (!digest) return digest.error();
            digests.push_back(std::move(*digest));
        }
        if (digests.empty()) return Value(std::move(concealed));
        std::sort(digests.begin(), digests.end()); // Their order says nothing about that of the claims (§4.2.4.1).
        concealed.append(std::string(kDigests), List(digests.begin(), digests.end()));
        return Value(std::move(concealed));
    }

    Value salt() { return codec::toBase64Url(m_random.bytes(kSaltBytes)); }

    Result<std::string> disclose(List parts)
    {
        const auto json = codec::printJson(Value(std::move(parts)));
        if (!json) return json.error();
        disclosures.push_back(codec::toBase64Url(asBytes(*json)));
        return sdDigestOf(disclosures.back());
    }

    Random &m_random;
};

} // namespace

std::string sdDigestOf(std::string_view text) { return codec::toBase64Url(crypto::sha256(asBytes(text))); }

Result<SdJwt> SdJwt::parse(std::string_view text)
{
    SdJwt read;
    if (text.size() > jose::CompactJws::kBytesMax) return Error{Errc::size, "SD-JWT: too large"};
    if (auto split = splitInto(read, text); !split) return split.error();
    const auto payload = readForeign(asText(read.issued.payload));
    if (!payload) return payload.error();
    if (!payload->asMap()) return Error{Errc::vcFormat, "SD-JWT: the payload is no JSON object"};
    if (const auto *algorithm = payload->find(kAlgorithm); algorithm && *algorithm != Value("sha-256"))
        return Error{Errc::unsupported, "SD-JWT: digests other than SHA-256", std::string(kAlgorithm)};
    Opener opener(read.disclosures);
    auto claims = opener.openPayload(*payload->asMap());
    if (!claims) return claims.error();
    read.claims = std::move(*claims);
    read.keptBack = opener.keptBack();
    return read;
}

Result<Concealed> conceal(const Map &claims, const std::vector<std::string> &pointers, Random &random)
{
    Mark root;
    std::vector<Mark *> marks; // One for each pointer.
    for (const auto &pointer : pointers) {
        const auto tokens = schema::parsePointer(pointer);
        if (!tokens) return tokens.error();
        auto *mark = &root;
        for (const auto &token : *tokens) mark = &mark->below[token];
        mark->isConcealed = true;
        marks.push_back(mark);
    }
    Concealer concealer(random);
    auto value = concealer.conceal(Value(claims), root);
    if (!value) return value.error();
    for (std::size_t i = 0; i < marks.size(); ++i)
        if (marks[i] == &root || !marks[i]->isMet) return Error{Errc::notFound, "a claim to conceal is not there", pointers[i]};
    return Concealed{std::move(*value->asMap()), std::move(concealer.disclosures)};
}

} // namespace amphora::credential
