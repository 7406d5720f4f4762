#pragma once

#include "core/schema/patched_document.h"

namespace amphora::schema {

/// One operation as fast-json-patch 3.1.1 applies it without validation (protocol/04 §4.8). What JavaScript does outside the JSON data
/// model (a list's `length`, members of primitives, inherited members) is refused with E-PATCH or taken for missing: no such event is known.
Status applyLax(PatchedDocument &document, const codec::Value &operation);

} // namespace amphora::schema
