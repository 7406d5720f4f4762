#pragma once

#include "core/engine/engine.h"
#include "core/engine/when_done.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <mutex>

namespace amphora::test {

/// A computer without a secret service: keys are in a file with a passphrase.
class NoKeychain final : public keychain::Keychain {
public:
    QFuture<Result<std::shared_ptr<SecretBytes>>> read(const std::string &) override { return answer<std::shared_ptr<SecretBytes>>(); }
    QFuture<Status> write(const std::string &, std::shared_ptr<SecretBytes>) override { return answer<std::monostate>(); }
    QFuture<Status> remove(const std::string &) override { return answer<std::monostate>(); }
    QFuture<Status> probe() override { return answer<std::monostate>(); }
    QFuture<Status> unlock() override { return answer<std::monostate>(); }
    QString backendName() const override { return {}; }

private:
    template <typename T>
    static QFuture<Result<T>> answer()
    {
        QPromise<Result<T>> promise;
        promise.start();
        promise.addResult(Result<T>(Error{Errc::keyNone, "no keychain in this test"}));
        promise.finish();
        return promise.future();
    }
};

/// A network in which nobody answers, unless a test gave it something that does.
class ScriptedHttp final : public net::HttpClient {
public:
    using Answer = std::function<Result<net::HttpResponse>(const net::HttpRequest &)>;
    void setAnswer(Answer answer)
    {
        const std::lock_guard lock(m_mutex);
        m_answer = std::move(answer);
    }
    Result<net::HttpResponse> send(const net::HttpRequest &request, const net::CancelToken &cancel) override
    {
        Answer answer;
        {
            const std::lock_guard lock(m_mutex);
            answer = m_answer;
        }
        if (!answer) return Error{Errc::nodeDown, "no network in this test"};
        (void)cancel;
        return answer(request);
    }

private:
    std::mutex m_mutex;
    Answer m_answer;
};

/// The real engine on a home in a temporary folder, with one identity that is open.
class EngineFixture {
public:
    explicit EngineFixture(net::HttpClient *http = nullptr)
    {
        start(http);
        engine::NewIdentity request;
        request.name = "Ines";
        request.keyStore = engine::KeyStore::file;
        request.passphrase = passphrase();
        const auto made = wait(engine().identities().create(std::move(request)));
        if (!made) qFatal("%s", made.error().detail.c_str());
        open();
    }
    engine::Engine &engine() { return *m_engine; }
    void open()
    {
        const auto used = wait(engine().identities().use({}));
        const auto unlocked = wait(engine().identities().unlock(passphrase()));
        if (!used || !unlocked) qFatal("the identity does not open");
    }
    /// As after the program was ended and started once more.
    void restart()
    {
        m_engine.reset();
        start(nullptr);
        open();
    }

    template <typename T>
    static Result<T> wait(QFuture<Result<T>> future)
    {
        QEventLoop loop;
        std::optional<Result<T>> outcome;
        engine::whenDone(future, &loop, [&](const Result<T> &result) {
            outcome = result;
            loop.quit();
        });
        loop.exec();
        return *outcome;
    }

    static engine::Secret passphrase() { return engine::makeSecret(asBytes("correct horse")); }

private:
    void start(net::HttpClient *http)
    {
        auto paths = store::HomePaths::ofFolder((m_folder.path() + "/home").toStdString());
        m_engine = std::make_unique<engine::Engine>(engine::Engine::Options{std::move(paths), false, 1500},
                                                    engine::Engine::Ports{m_keychain, http ? *http : m_http, m_clock, m_random});
        const auto opened = wait(m_engine->open());
        if (!opened) qFatal("%s", opened.error().detail.c_str());
    }

    QTemporaryDir m_folder;
    NoKeychain m_keychain;
    ScriptedHttp m_http;
    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<engine::Engine> m_engine;
};

} // namespace amphora::test
