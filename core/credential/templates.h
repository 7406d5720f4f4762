#pragma once

#include "core/codec/value.h"
#include "core/schema/json_schema.h"

#include <string>
#include <vector>

namespace amphora::credential {

/// A kind of credential that Amphora itself issues and knows the form of (decisions §14).
struct Template {
    std::string name; ///< "membership", as the command line takes it.
    std::string vct; ///< Its name in SD-JWT VCs; never changes.
    std::string type; ///< Its W3C type.
    codec::Value schemaJson; ///< Draft-07, of the claims; a form is made from it.
    schema::JsonSchema whole, partial; ///< `partial`: nothing is required, because claims may be kept back.

    /// E-VC-SCHEMA with where = the claim.
    Status check(const codec::Value &claims, bool isPartial) const;
};

const std::vector<Template> &templates();
const Template *templateNamed(std::string_view name) noexcept;
/// By its W3C type or vct.
const Template *templateOfTypes(const std::vector<std::string> &types) noexcept;

} // namespace amphora::credential
