#include "core/credential/w3c_model.h"

#include "core/base/clock.h"
#include "core/credential/credential.h"

#include <algorithm>

namespace amphora::credential {

namespace {

using codec::Map;
using codec::Value;

Error unsound(const char *what) { return {Errc::vcFormat, std::string("not as the data model asks: ") + what, what}; }

bool isFilledObject(const Value &value) { return value.asMap() && !value.asMap()->isEmpty(); }

bool isTypeText(const Value &value) { return value.asText() && !value.asText()->empty(); }

Status checkSubjects(const Map &document)
{
    const auto *subject = document.find("credentialSubject");
    if (!subject) return unsound("credentialSubject");
    const auto *list = subject->asList();
    if (list ? list->empty() || !std::all_of(list->begin(), list->end(), isFilledObject) : !isFilledObject(*subject)) return unsound("credentialSubject");
    const auto hasBadId = [](const Value &one) { return one.find("id") && !one.find("id")->asText(); };
    if (list ? std::any_of(list->begin(), list->end(), hasBadId) : hasBadId(*subject)) return unsound("credentialSubject.id");
    return ok();
}

} // namespace

bool hasType(const Map &document, std::string_view type) noexcept
{
    const auto *types = document.find("type");
    if (!types) return false;
    if (const auto *text = types->asText()) return *text == type;
    const auto *list = types->asList();
    return list && std::any_of(list->begin(), list->end(), [&](const Value &one) { return one.asText() && *one.asText() == type; });
}

Status checkModel(const Map &document)
{
    const auto *context = document.find("@context");
    const auto *contexts = context ? context->asList() : nullptr;
    const auto *first = contexts && !contexts->empty() ? &contexts->front() : context;
    // did-jwt-vc lets the context stand anywhere; both models want it first.
    if (!first || (*first != Value(kContext1) && *first != Value(kContext2))) return unsound("@context");
    if (!hasType(document, "VerifiableCredential")) return unsound("type");
    if (const auto *types = document.find("type")->asList(); types && !std::all_of(types->begin(), types->end(), isTypeText)) return unsound("type");
    const auto *issuer = document.find("issuer");
    const auto *issuerId = issuer && issuer->asMap() ? issuer->find("id") : issuer;
    if (!issuerId || !issuerId->asText() || issuerId->asText()->empty()) return unsound("issuer");
    return checkSubjects(document);
}

bool mergeIssuer(Map &document, const Value &issuer)
{
    if (!issuer.asText()) return false;
    auto *known = document.find("issuer");
    if (!known) {
        document.set("issuer", issuer);
        return true;
    }
    if (known->asText()) return *known == issuer;
    auto *map = known->asMap();
    return map && mergeMember(*map, "id", issuer);
}

bool mergeSubject(Map &document, const Value &subject)
{
    if (!subject.asText()) return false;
    auto *known = document.find("credentialSubject");
    if (!known) return true; // Refused later, for what is missing.
    if (auto *map = known->asMap()) return mergeMember(*map, "id", subject);
    const auto *list = known->asList();
    return list && std::any_of(list->begin(), list->end(), [&](const Value &one) { return one.find("id") && *one.find("id") == subject; });
}

bool mergeMember(Map &document, const char *member, const Value &value)
{
    if (!value.asText()) return false;
    if (const auto *known = document.find(member)) return *known == value;
    document.set(member, value);
    return true;
}

bool mergeDate(Map &document, const char *member, const Value &numericDate)
{
    const auto stated = numericDate.asText() ? std::nullopt : timeOf(numericDate);
    if (!stated) return false;
    const auto *known = document.find(member);
    if (!known) {
        document.set(member, toRfc3339(*stated));
        return true;
    }
    const auto inner = known->asText() ? timeOf(*known) : std::nullopt;
    return inner && std::chrono::floor<std::chrono::seconds>(*inner) == std::chrono::floor<std::chrono::seconds>(*stated);
}

} // namespace amphora::credential
