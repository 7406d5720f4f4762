#pragma once

#include "core/base/result.h"

namespace amphora::engine {

/// One code in plain English: what happened, whether the person's work is safe, what to do. The window translates these texts (context
/// "ErrorWords"), amphora-cli prints them, docs/errors.md is made from them.
struct ErrorWords {
    const char *happened;
    const char *safe;
    const char *toDo;
};
ErrorWords wordsOf(Errc code) noexcept;
/// The same, but E-KEY-MISSING with a `where` is about the vault file of that name and not about a keyring.
ErrorWords wordsOf(const Error &error) noexcept;

/// A failure in plain English, where it happened included. The only place that decides how a failure is told: the window puts
/// `argument` into its translation of `words.happened`, amphora-cli prints happened().
struct ErrorSentence {
    ErrorWords words; ///< `happened` has a "%1" for `argument`, or none.
    std::string argument; ///< Which word, file, field or address; the words around it say which. Empty where nothing is known.

    std::string happened() const;
};
ErrorSentence sentenceOf(const Error &error);

} // namespace amphora::engine
