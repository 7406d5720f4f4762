#include "app/cli/credential_input.h"

#include "core/credential/backup.h"

#include <filesystem>

namespace amphora::cli {

/// Credentials are no secrets of the kind that locked memory is for; a backup may be large.
Result<Bytes> readWhole(const std::string &path)
{
    if (path == "-") {
        const auto input = readInput(path, credential::Credential::kBytesMax * 8);
        if (!input) return input.error();
        return toBytes((*input)->view());
    }
    std::error_code unknown; // Then reading says it.
    if (std::filesystem::is_directory(path, unknown)) return Error{Errc::usage, "this is a folder, not a file", path};
    auto bytes = store::readFile(path, credential::kBackupBytesMax);
    if (!bytes) return bytes.error();
    if (!*bytes) return Error{Errc::usage, "there is no file " + path, path};
    return std::move(**bytes);
}

Status checkFile(const std::string &path)
{
    if (path == "-") return Error{Errc::usage, "what is written is read back and checked, so --out is a file; credential present without --out prints what it makes"};
    return checkOutput(path);
}

Outcome failedAs(const Error &error) { return failed(error, error.code == Errc::usage ? Exit::wrongUsage : Exit::worldFailed); }

Result<std::optional<Timestamp>> readTime(const char *option, const std::string &text)
{
    if (text.empty()) return std::optional<Timestamp>();
    const auto time = parseRfc3339(text);
    if (!time) return Error{Errc::usage, std::string(option) + " is a time like 2027-01-31T12:00:00Z"};
    return time;
}

} // namespace amphora::cli
