#pragma once

#include "core/base/bytes.h"

#include <QString>

namespace amphora::ui {

/// The form on which the 24 words are written by hand: one page A4 as PDF, in the language of the window. It holds the name and the DID
/// (as text and as a QR code), which are public, and empty fields for the words, which are not: no secret is ever in the file.
struct RecoveryForm {
    QString name, did;
    QString date; ///< Ready to show.

    /// Empty if it could not be drawn.
    Bytes pdf() const;
};

} // namespace amphora::ui
