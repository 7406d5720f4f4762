#include "app/cli/context.h"

#include "app/cli/terminal.h"
#include "core/base/passphrase_strength.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <iostream>

namespace amphora::cli {

namespace {

constexpr std::size_t kPassphraseBytesMax = 4096;
constexpr int kLockWaitMs = 1500;
/// Nothing can be made or read below it.
constexpr const char *kNowhere = "/dev/null";

/// Reads to the end, in locked memory all the way.
Result<engine::Secret> readAll(int fd, std::size_t bytesMax)
{
    SecretBytes buffer(bytesMax + 1);
    std::size_t size = 0;
    while (size < buffer.size()) {
        const auto got = ::read(fd, buffer.writable().data() + size, buffer.size() - size);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return errno == EISDIR ? Error{Errc::usage, "this is a folder, not a file"} : Error{Errc::io, "cannot read"};
        if (got == 0) break;
        size += std::size_t(got);
    }
    if (size > bytesMax) return Error{Errc::size, "the input is too long"};
    buffer.shrink(size);
    return std::make_shared<SecretBytes>(std::move(buffer));
}

Result<engine::Secret> readPassphrase(const std::string &fdText, const char *variable, const std::string &question, bool isNew)
{
    if (!fdText.empty()) {
        char *end = nullptr;
        const long fd = std::strtol(fdText.c_str(), &end, 10);
        if (*end != '\0' || fd < 0 || fd > 1024) return Error{Errc::usage, "not a file descriptor: " + fdText};
        auto read = readAll(int(fd), kPassphraseBytesMax);
        if (read) dropLineEnd(**read);
        return read;
    }
    if (const char *value = std::getenv(variable)) {
        auto secret = engine::makeSecret(asBytes(value));
        dropLineEnd(*secret);
        return secret;
    }
    auto typed = askHidden(question);
    if (!typed || !isNew) return typed;
    const auto again = askHidden("Once more");
    if (!again) return again.error();
    if (!equalBytes((*typed)->view(), (*again)->view())) return Error{Errc::usage, "the two passphrases differ: nothing was done"};
    return typed;
}

Result<engine::Secret> passphraseFrom(const std::string &fdText, const char *variable, const std::string &question, bool isNew)
{
    auto read = readPassphrase(fdText, variable, question, isNew);
    if (read && isNew) warnIfWeak(*read);
    return read;
}

} // namespace

void warnIfWeak(const engine::Secret &passphrase)
{
    if (!passphrase || strengthOf(passphrase->view()) != Strength::weak) return;
    std::cerr << "warning: this passphrase is weak, a computer guesses it in hours; four random words are better\n";
}

Outcome failed(Error error, int exit)
{
    Outcome outcome;
    outcome.exit = exit;
    outcome.error = std::move(error);
    return outcome;
}

Outcome wrong(std::string why) { return failed({Errc::usage, std::move(why)}, Exit::wrongUsage); }

Context::Context(GlobalOptions options)
    : m_options(std::move(options)), m_keychain(keychain::makeSystemKeychain()), m_http(net::makeCurlClient())
{
}

Context::~Context() = default;

Status Context::openHome(bool forWriting)
{
    auto paths = m_options.home.empty() ? store::HomePaths::ofUser() : Result<store::HomePaths>(store::HomePaths::ofFolder(m_options.home));
    if (!paths) return Error{Errc::usage, "there is no home folder to keep anything in; say --home DIR"};
    makeEngine(std::move(*paths), !forWriting);
    const auto opened = waitFor(m_engine->open());
    if (!opened) return opened.error();
    if (const auto settings = waitFor(m_engine->readSettings()); !settings)
        std::cerr << "warning: settings.json cannot be read (" << errcText(settings.error().code) << "), so Amphora stays offline\n";
    return ok();
}

engine::Engine &Context::engine()
{
    if (!m_engine) makeEngine(store::HomePaths::ofFolder(kNowhere), true);
    return *m_engine;
}

void Context::makeEngine(store::HomePaths paths, bool readOnly)
{
    m_engine = std::make_unique<engine::Engine>(engine::Engine::Options{std::move(paths), readOnly, kLockWaitMs, m_options.offline},
                                                engine::Engine::Ports{*m_keychain, *m_http, m_clock, m_random});
}

Result<engine::IdentityView> Context::openIdentity(bool forWriting)
{
    if (auto opened = openHome(forWriting); !opened) return opened.error();
    return waitFor(m_engine->identities().use(m_options.identity));
}

Result<engine::IdentityView> Context::openUnlocked(bool forWriting)
{
    const auto view = openIdentity(forWriting);
    if (!view) return view;
    engine::Secret secret;
    if (view->keyStore == engine::KeyStore::file) {
        auto typed = passphrase("Passphrase of " + (view->name.empty() ? view->did : view->name), false);
        if (!typed) return typed.error();
        secret = std::move(*typed);
    }
    return waitFor(m_engine->identities().unlock(secret));
}

Result<engine::Secret> Context::passphrase(const std::string &question, bool isNew)
{
    return passphraseFrom(m_options.passphraseFd, "AMPHORA_PASSPHRASE", question, isNew);
}

Result<engine::Secret> Context::kitPassphrase(const std::string &question, bool isNew)
{
    if (m_options.kitPassphraseFd.empty() && !std::getenv("AMPHORA_KIT_PASSPHRASE")) return passphrase(question, isNew);
    return passphraseFrom(m_options.kitPassphraseFd, "AMPHORA_KIT_PASSPHRASE", question, isNew);
}

Result<engine::KeyStore> Context::keyStore() const
{
    if (m_options.keyStore.empty() || m_options.keyStore == "keychain") return engine::KeyStore::keychain;
    if (m_options.keyStore == "file") return engine::KeyStore::file;
    return Error{Errc::usage, "--key-store is keychain or file"};
}

Result<engine::Secret> readInput(const std::string &path, std::size_t bytesMax)
{
    const bool isStandard = path == "-";
    const int fd = isStandard ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0 && errno == ENOENT) return Error{Errc::usage, "there is no file " + path, path};
    if (fd < 0) return Error{Errc::io, "cannot open the file", path};
    auto read = readAll(fd, bytesMax);
    if (!isStandard) ::close(fd);
    if (!read) return Error{read.error().code, read.error().detail, path};
    return read;
}

Status checkOutput(const std::string &path)
{
    if (path.empty() || path == "-") return ok();
    struct stat known{};
    if (::lstat(path.c_str(), &known) == 0) return Error{Errc::usage, "there is something already: " + path, path};
    auto folder = std::filesystem::path(path).parent_path();
    if (folder.empty()) folder = ".";
    if (::access(folder.c_str(), W_OK | X_OK) == 0) return ok();
    return errno == ENOENT || errno == ENOTDIR ? Error{Errc::io, "there is no such folder", folder.string()} : Error{Errc::io, "nothing can be written in this folder", folder.string()};
}

Status writeOutput(const std::string &path, ByteView bytes)
{
    if (path != "-") return store::writeNewFile(path, bytes);
    while (!bytes.empty()) {
        const auto written = ::write(STDOUT_FILENO, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return Error{Errc::io, "cannot write to standard output"};
        bytes = bytes.subspan(std::size_t(written));
    }
    return ok();
}

} // namespace amphora::cli
