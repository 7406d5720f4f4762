#pragma once

#include "core/engine/credential_service.h"
#include "core/print/sheet.h"

namespace amphora::print {

/// A credential for paper: what it says, what was checked when it was printed, its whole text as QR codes, and how anybody can check it.
Sheet sheetOf(const engine::CredentialView &credential, Timestamp printedAt);

} // namespace amphora::print
