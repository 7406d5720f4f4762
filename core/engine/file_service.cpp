#include "core/engine/file_service.h"

#include "core/codec/multibase.h"
#include "core/crypto/hash.h"
#include "core/engine/chosen_file.h"
#include "core/store/files.h"

#include <chrono>
#include <filesystem>

namespace amphora::engine {

namespace {

/// For a file that is being written when the program ends.
constexpr std::chrono::milliseconds kPatience{2000};

using Existing = FileService::Existing;

Result<WrittenFile> writeAndReadBack(const std::string &path, ByteView bytes, Existing existing)
{
    std::error_code unknown; // Then there is nothing.
    if (std::filesystem::exists(path, unknown) && !std::filesystem::is_regular_file(path, unknown)) return Error{Errc::io, "this is no file", path};
    const auto written = existing == Existing::replace ? store::writeFileAtomically(path, bytes) : store::writeNewFile(path, bytes);
    if (!written) return written.error();
    const auto back = store::readFile(path, bytes.size());
    if (!back) return back.error();
    if (!*back || !equalBytes(**back, bytes)) return Error{Errc::io, "the file holds something else than was written", path};
    const auto absolute = std::filesystem::absolute(path, unknown);
    return WrittenFile{unknown ? path : absolute.string(), codec::toHex(crypto::sha256(**back)), (*back)->size()};
}

} // namespace

FileService::~FileService() { m_thread.leave(kPatience); }

QFuture<Result<Bytes>> FileService::read(std::string path, std::function<std::size_t(ByteView start)> bytesMaxOf)
{
    const auto promise = std::make_shared<QPromise<Result<Bytes>>>(); // Cancels its future if the thread ends before.
    promise->start();
    const auto future = promise->future();
    (void)m_thread.run([promise, path = std::move(path), bytesMaxOf = std::move(bytesMaxOf)] {
        promise->addResult(readChosenFile(path, bytesMaxOf, *promise));
        promise->finish();
        return true;
    });
    return future;
}

QFuture<Result<Bytes>> FileService::read(std::string path, std::size_t bytesMax)
{
    return read(std::move(path), [bytesMax](ByteView) { return bytesMax; });
}

QFuture<Result<WrittenFile>> FileService::write(std::string path, Bytes bytes, Existing existing)
{
    return m_thread.run([path = std::move(path), bytes = std::move(bytes), existing] { return writeAndReadBack(path, bytes, existing); });
}

QFuture<Result<std::vector<store::FolderSize>>> FileService::sizesOf(std::vector<std::filesystem::path> folders)
{
    return m_thread.run([folders = std::move(folders)]() -> Result<std::vector<store::FolderSize>> {
        std::vector<store::FolderSize> sizes;
        for (const auto &folder : folders) sizes.push_back(store::folderSize(folder));
        return sizes;
    });
}

} // namespace amphora::engine
