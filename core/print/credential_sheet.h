#pragma once

#include "core/engine/credential_service.h"
#include "core/print/sheet.h"

namespace amphora::print {

/// What is said on the page around what the credential says. The language of paper is chosen by who hands it over, not by the program's.
enum class PaperLanguage { english, german };

/// A credential for paper: what it says, what was checked when it was printed, its whole text as QR codes, and how anybody can check it.
Sheet sheetOf(const engine::CredentialView &credential, Timestamp printedAt, PaperLanguage language = PaperLanguage::english);

} // namespace amphora::print
