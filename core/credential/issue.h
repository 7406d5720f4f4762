#pragma once

#include "core/base/clock.h"
#include "core/credential/credential.h"
#include "core/jose/signer.h"
#include "core/schema/json_schema.h"

namespace amphora::credential {

/// What somebody wants to issue. Exactly one of template, schema and type says what kind of credential it is; a type may go with a schema.
struct IssueRequest {
    std::string subject; ///< DID of the holder.
    std::string templateName;
    std::optional<codec::Value> schema; ///< Draft-07.
    std::string type; ///< W3C type, or the vct of an SD-JWT VC.
    codec::Map claims;
    Form form = Form::sdJwt; ///< vcJwt, vcJose or sdJwt.
    std::optional<Timestamp> expires = {};
    std::optional<Timestamp> starts = {}; ///< Now, if it is not said.
    std::vector<std::string> always = {}; ///< Pointers of claims that the holder of an SD-JWT VC cannot keep back, nor anything in them.
};

/// What would be signed, for the person's eyes before it is. The same draft is what sign() signs, salts and all.
struct IssueDraft {
    IssueRequest request;
    std::string issuer; ///< DID
    Timestamp from;
    codec::Map header, payload;
    std::vector<std::string> disclosures; ///< Of an SD-JWT VC: texts of what can be kept back.
};

inline constexpr std::size_t kClaimsBytesMax = 64 * 1024; ///< As JSON.

/// The credential as its parts. E-USAGE (nothing or two things chosen, an end in the past or before its start), E-DID (the subject),
/// E-VC-SCHEMA (where = the claim), E-VC-CLAIMS (a claim with a reserved name, a number that would be rounded), E-UNSUPPORTED (a schema of another
/// dialect or with an unknown keyword, named in where; a subject whose key an SD-JWT VC would need and that cannot be had), E-SIZE.
Result<IssueDraft> prepareIssue(const IssueRequest &request, const jose::Authority &authority, Timestamp now, Random &random);
/// E-CONTROLLER if the draft was made for another issuer.
Result<std::string> sign(const IssueDraft &draft, const jose::Authority &authority);
/// Both at once.
Result<std::string> issue(const IssueRequest &request, const jose::Authority &authority, Timestamp now, Random &random);

/// A schema that a form can be made from: compiled, and every keyword in it known (decisions §14). E-SCHEMA, E-UNSUPPORTED.
Result<schema::JsonSchema> formSchema(const codec::Value &schema);

/// Pointer to the first number beyond ±(2^53−1): readers of JSON may keep another than was written (RFC 8259 §6), and whether it was rounded on the way
/// here cannot be told: 6.02e23 and any 24 digits that round to it are one value. As RFC 7493 §2.2 advises, such numbers are written as text.
std::optional<std::string> inexactNumberIn(const codec::Value &value);

/// "urn:uuid:" and a random UUID (RFC 9562 §5.4).
std::string newUrn(Random &random);

/// Every member of the claims, also those of objects in it, as JSON Pointers; what an SD-JWT VC of ours lets its holder keep back.
std::vector<std::string> memberPointers(const codec::Map &claims);

} // namespace amphora::credential
