#pragma once

#include "core/codec/value.h"
#include "core/schema/json_schema.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace amphora::credential {

/// One place of a form.
struct ClaimField {
    enum class Kind {
        group,   ///< An object; what stands in it follows, one deeper.
        text,
        number,
        integer,
        choice,  ///< Typed as its place among `choices`, from 0.
        yesNo,   ///< Typed as "true" or "false".
        date,    ///< 2027-01-31
        time,    ///< RFC 3339
        lines,   ///< A list, one item a line.
        fixed,   ///< The schema leaves nothing to choose: `choices` holds it.
        json,    ///< No field could show it: typed as JSON.
    };
    std::string pointer; ///< Into the claims.
    std::string title; ///< The schema's, or the member's name.
    std::string description; ///< The schema's; may be empty.
    Kind kind = Kind::text;
    Kind items = Kind::text; ///< Of `lines`: text, number or integer.
    int depth = 0;
    bool isRequired = false; ///< In what it stands in.
    std::vector<codec::Value> choices;
    std::string format; ///< "email"; may be empty.
    std::size_t lengthMax = 0; ///< 0: none.
    std::string initial; ///< The schema's `default`, as it would be typed.
};

/// A form for the claims of a schema. Everything in the schema is a field, is JSON to be typed, or is named in `unseen`.
struct ClaimForm {
    static constexpr std::size_t kFieldsMax = 200;
    static constexpr std::size_t kChoicesMax = 300;
    static constexpr int kGroupDepthMax = 3;

    struct Rule {
        std::string pointer, keyword;
        friend bool operator==(const Rule &, const Rule &) = default;
    };

    codec::Value schema;
    schema::JsonSchema rules;
    std::string id; ///< `$id`; may be empty.
    std::string title, description;
    std::vector<ClaimField> fields; ///< Parents before what stands in them.
    std::vector<Rule> unseen; ///< Rules that no field shows; they are checked all the same.

    const ClaimField *find(std::string_view pointer) const noexcept;
};

/// E-SCHEMA, E-UNSUPPORTED (another dialect, an unknown keyword, no object with properties: where = which), E-SIZE (more than kFieldsMax).
Result<std::shared_ptr<const ClaimForm>> claimFormOf(const codec::Value &schema);

/// What is wrong with what was typed, and where. `pointer` is that of a field, or empty for the whole.
struct ClaimProblem {
    enum class Kind { missing, unreadable, inexact, rule }; ///< inexact: a number that would be rounded.
    std::string pointer;
    Kind kind = Kind::rule;
    std::string keyword, limit; ///< Of a rule, as in schema::JsonSchema::Failure.

    friend bool operator==(const ClaimProblem &, const ClaimProblem &) = default;
};

struct FilledForm {
    codec::Map claims;
    std::vector<ClaimProblem> problems; ///< At most one for each field; empty: the claims fit the schema.
};

/// `typed`: by pointer; what is empty or not there is left out of the claims.
FilledForm fillForm(const ClaimForm &form, const std::map<std::string, std::string> &typed);

/// The claim at a pointer to a member; a null pointer if there is none.
const codec::Value *valueAt(const codec::Map &claims, const std::string &pointer);

} // namespace amphora::credential
