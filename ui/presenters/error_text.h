#pragma once

#include "core/base/result.h"

#include <QString>

namespace amphora::ui {

/// A failure in the words of the current language. Which words those are is decided by core/engine/error_words, for the CLI as well.
struct ErrorText {
    QString title; ///< What happened; names the field, word or file where that is known.
    QString safe; ///< Whether the person's work is safe.
    QString toDo; ///< What to do now.
    QString code; ///< "E-KEY-LOCKED"

    /// The last two as one paragraph, for places with a single text.
    QString text() const { return safe + QLatin1Char(' ') + toDo; }
};
ErrorText errorText(const Error &error);
/// Of the node at `url`: what an http address of the open internet fails with has nothing to do with certificates.
ErrorText nodeErrorText(Errc code, const std::string &url);

} // namespace amphora::ui
