#pragma once

#include "app/cli/context.h"

namespace amphora::cli {

/// A credential, a picture or a backup from a file, or from standard input for "-". E-USAGE (no such file, a folder), E-IO, E-SIZE.
Result<Bytes> readWhole(const std::string &path);
/// The time that was given for `option`, or none for an empty text. E-USAGE.
Result<std::optional<Timestamp>> readTime(const char *option, const std::string &text);
/// checkOutput() for a file that is read back once it is written, which standard output cannot be.
Status checkFile(const std::string &path);
/// Ends with 2 for E-USAGE.
Outcome failedAs(const Error &error);

} // namespace amphora::cli
