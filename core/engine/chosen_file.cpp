#include "core/engine/chosen_file.h"

#include "core/base/descriptor.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>

namespace amphora::engine {

namespace {

constexpr std::size_t kPiece = 256 * 1024;
constexpr int kWhole = 1000; ///< Of the progress.

Error failure(const char *what, const std::string &path) { return {errno == ENOENT ? Errc::notFound : Errc::io, std::string(what) + ": " + std::strerror(errno), path}; }

} // namespace

Result<Bytes> readChosenFile(const std::string &path, const std::function<std::size_t(ByteView start)> &bytesMaxOf, QPromise<Result<Bytes>> &promise)
{
    // O_NONBLOCK: opening a pipe that nobody writes to would wait for ever.
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    if (!file.isOpen()) return failure("open", path);
    struct stat facts = {};
    if (::fstat(file.get(), &facts) != 0) return failure("fstat", path);
    if (!S_ISREG(facts.st_mode)) return Error{Errc::io, "this is no file", path};
    const auto size = std::size_t(facts.st_size);
    promise.setProgressRange(0, kWhole);
    Bytes bytes;
    std::size_t bytesMax = kPiece; // Until the first piece says what it is.
    bool isBegun = false;
    while (true) {
        if (promise.isCanceled()) return Error{Errc::cancelled, "the person stopped it", path};
        const auto before = bytes.size();
        bytes.resize(before + kPiece);
        const auto got = ::read(file.get(), bytes.data() + before, kPiece);
        if (got < 0 && errno != EINTR) return failure("read", path);
        bytes.resize(before + std::size_t(std::max<ssize_t>(0, got)));
        if (got == 0) return bytes;
        if (!isBegun && got > 0) {
            isBegun = true;
            bytesMax = bytesMaxOf(bytes);
        }
        // It may have grown since it was looked at.
        if (size > bytesMax || bytes.size() > bytesMax) return Error{Errc::size, std::to_string(std::max(size, bytes.size())) + " bytes", path};
        if (size > 0) promise.setProgressValue(int(double(kWhole) * double(bytes.size()) / double(std::max(size, bytes.size()))));
    }
}

} // namespace amphora::engine
