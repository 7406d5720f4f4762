#pragma once

#include "core/engine/credential_service.h"

/// Credentials as JSON of decisions §10 and as text for people; texts of others on one line each.
namespace amphora::cli {

codec::Value toJson(const credential::Report &report); ///< {overall, reasons}
codec::Value summaryJson(const engine::CredentialView &view); ///< A line of `credential list`.
codec::Value detailJson(const engine::CredentialView &view);
codec::Value checkJson(const engine::CredentialView &view); ///< Of `credential verify`.
codec::Value toJson(const credential::Preview &preview);
codec::Value toJson(const credential::Shown &shown);

std::string forPeople(const credential::Report &report);
std::string forPeople(const engine::CredentialView &view);
std::string whatIsSaid(const engine::CredentialView &view); ///< Of somebody else's, for whoever checks it.
std::string forPeople(const credential::Preview &preview);

} // namespace amphora::cli
