/// Measures the window on a home with many streams; docs/performance.md has the commands.
///   bench_window make DIR N     a home with N streams, a third of them of somebody else
///   bench_window start DIR      from the start of the process to the first frame, to Home, to the list; memory
///   bench_window scroll DIR     work of the GUI thread for each frame while the list of streams is scrolled
#include "core/codec/multibase.h"
#include "core/engine/when_done.h"
#include "core/stream/tile.h"
#include "tests/engine/scripted_keychain.h"
#include "tests/support/test_signer.h"
#include "ui/models/assets.h"
#include "ui/presenters/app_presenter.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QRandomGenerator>
#include <QTimer>
#include <QtQml/QQmlExtensionPlugin>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <unistd.h>

Q_IMPORT_QML_PLUGIN(AmphoraPlugin)
Q_IMPORT_QML_PLUGIN(Amphora_StylePlugin)

using namespace amphora;

namespace {

/// Nobody answers.
class NoNetwork final : public net::HttpClient {
public:
    Result<net::HttpResponse> send(const net::HttpRequest &, const net::CancelToken &) override { return Error{Errc::nodeDown, "no network in a bench"}; }
};

class NoRandomness final : public Random {
public:
    void fill(std::span<std::uint8_t> bytes) override
    {
        for (auto &byte : bytes) byte = std::uint8_t(m_generator.bounded(256));
    }

private:
    QRandomGenerator m_generator{20'26};
};

double processMs()
{
    // Field 22 of stat: start of the process in ticks since the system started.
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QIODevice::ReadOnly)) return 0;
    const auto line = stat.readAll();
    const auto fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return (double(now.tv_sec) + double(now.tv_nsec) / 1e9 - fields.value(19).toDouble() / double(::sysconf(_SC_CLK_TCK))) * 1000;
}

double threadMs()
{
    timespec used{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return double(used.tv_sec) * 1000 + double(used.tv_nsec) / 1e6;
}

double megabytes(const char *field)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return 0;
    for (const auto &line : status.readAll().split('\n'))
        if (line.startsWith(field)) return line.mid(line.indexOf(':') + 1).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

template <typename T>
T wait(QFuture<T> future)
{
    QEventLoop loop;
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished()) loop.exec();
    return future.result();
}

template <typename T>
const T &must(const Result<T> &result, const char *what)
{
    if (!result) {
        std::fprintf(stderr, "%s: %s\n", what, result.error().detail.c_str());
        std::exit(1);
    }
    return *result;
}

template <typename F>
bool waitUntil(F isTrue, int seconds = 60)
{
    QElapsedTimer timer;
    timer.start();
    while (!isTrue() && timer.elapsed() < seconds * 1000) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    return isTrue();
}

/// The key of the bench's identity lies open beside its home: it is the counting seed of the tests.
QString keyFile(const QString &folder) { return folder + QStringLiteral("/bench-keys"); }

void readKeys(test::ScriptedKeychain &keychain, const QString &folder)
{
    QFile file(keyFile(folder));
    if (!file.open(QIODevice::ReadOnly)) return;
    for (const auto &line : file.readAll().split('\n'))
        if (const auto parts = line.split(' '); parts.size() == 2) keychain.entries[parts[0].toStdString()] = *codec::fromHex(parts[1].toStdString());
}

int make(const QString &folder, int count)
{
    const SystemClock clock;
    NoRandomness random;
    NoNetwork http;
    test::ScriptedKeychain keychain;
    const auto paths = store::HomePaths::ofFolder(folder.toStdString());
    std::string did;
    {
        engine::Engine engine({paths, false, 1500}, {keychain, http, clock, random});
        must(wait(engine.open()), "open");
        engine::RecoverySource seed{engine::RecoverySource::Kind::seed, engine::makeSecret(asBytes(test::kCountingSeed)), {}, {}};
        did = must(wait(engine.identities().restore(seed, "Bench", engine::KeyStore::keychain, nullptr)), "identity").identity.did;
    }
    QFile keys(keyFile(folder));
    if (!keys.open(QIODevice::WriteOnly)) return 1;
    for (const auto &[entry, value] : keychain.entries) keys.write((entry + " " + codec::toHex(value) + "\n").c_str());
    keys.close();

    const auto identity = *std::filesystem::directory_iterator(paths.identities());
    auto workspace = engine::Workspace::open(identity.path() / "store.sqlite", store::OpenMode::readWrite, must(did::Did::parse(did), "did"), clock, random);
    must(workspace, "database");
    const test::TestSigner mine(test::kCountingSeed), other(test::kSeedOfOnes);
    constexpr int atOnce = 1000;
    for (int made = 0; made < count;) {
        auto transaction = (*workspace)->store().begin();
        must(transaction, "transaction");
        for (int i = 0; i < atOnce && made < count; ++i, ++made) {
            const auto &author = made % 3 == 0 ? other : mine;
            const stream::TileHeader header{author.did(), "bench", {}, std::nullopt, codec::toBase64(random.bytes(12)), false};
            const codec::Map content{{"title", "Note " + std::to_string(made) + " on walking slowly"}, {"body", std::string(200, 'x')}};
            const auto event = stream::makeTile(header, content, author.authority());
            must(event, "event");
            must((*workspace)->node().append(stream::tileIdOf(*event), *event), "append");
        }
        must(transaction->commit(), "commit");
    }
    std::printf("%d streams made\n", count);
    return 0;
}

QQuickItem *named(QQuickItem *under, const QString &name)
{
    if (under->objectName() == name) return under;
    for (auto *child : under->childItems())
        if (auto *found = named(child, name)) return found;
    return nullptr;
}

/// The window as app/window.cpp puts it together, with a keychain that answers.
struct Window {
    explicit Window(const QString &folder)
        : paths(store::HomePaths::ofFolder(folder.toStdString())), engine({paths, false, 1500}, {keychain, http, clock, random}), presenter(engine, faces)
    {
        readKeys(keychain, folder);
        qml.addImportPath(QStringLiteral("qrc:/qt/qml"));
        qml.setInitialProperties(faces.properties());
        qml.load(QUrl(QStringLiteral("qrc:/qt/qml/Amphora/qml/Main.qml")));
        view = qobject_cast<QQuickWindow *>(qml.rootObjects().value(0));
        if (!view) std::exit(1);
        QObject::connect(view, &QQuickWindow::frameSwapped, view, [this] {
            const auto now = threadMs();
            frames.push_back(now - last);
            last = now;
        });
        presenter.start();
    }
    bool isOpen() const { return faces.shell.gate() == ui::ShellModel::Gate::Open; }
    void frame()
    {
        const auto before = frames.size();
        view->update();
        waitUntil([&] { return frames.size() > before; }, 5);
    }

    SystemClock clock;
    SystemRandom random;
    NoNetwork http;
    test::ScriptedKeychain keychain;
    store::HomePaths paths;
    engine::Engine engine;
    ui::Faces faces;
    ui::AppPresenter presenter;
    QQmlApplicationEngine qml;
    QQuickWindow *view = nullptr;
    std::vector<double> frames; ///< ms of work of this thread since the frame before.
    double last = 0;
};

int start(const QString &folder)
{
    Window window(folder);
    waitUntil([&] { return !window.frames.empty(); });
    const auto first = processMs();
    waitUntil([&] { return window.isOpen(); });
    window.frame();
    const auto home = processMs();
    const auto homeMemory = megabytes("VmRSS");
    window.faces.shell.open(QStringLiteral("streams"));
    waitUntil([&] { return !window.faces.streams.list.keyAt(0).isEmpty(); });
    window.frame();
    std::printf("streams            %d\n", window.faces.streams.list.count());
    std::printf("first frame        %.0f ms\n", first);
    std::printf("Home               %.0f ms, %.0f MB resident, of it %.0f MB not shared\n", home, homeMemory, megabytes("RssAnon"));
    std::printf("list of streams    %.0f ms, %.0f MB resident, of it %.0f MB not shared\n", processMs(), megabytes("VmRSS"), megabytes("RssAnon"));
    return 0;
}

void print(const char *what, std::vector<double> &frames)
{
    if (frames.empty()) return;
    std::ranges::sort(frames);
    const auto at = [&](double share) { return frames[std::min(frames.size() - 1, std::size_t(share * double(frames.size())))]; };
    std::printf("%-28s %5zu frames   p50 %5.1f   p95 %5.1f   p99 %5.1f   max %5.1f ms\n", what, frames.size(), at(0.5), at(0.95), at(0.99), frames.back());
    frames.clear();
}

int scroll(const QString &folder)
{
    Window window(folder);
    window.view->resize(1280, 832);
    waitUntil([&] { return window.isOpen(); });
    window.faces.shell.open(QStringLiteral("streams"));
    waitUntil([&] { return !window.faces.streams.list.keyAt(0).isEmpty(); });
    auto *list = named(window.view->contentItem(), QStringLiteral("streams.list"));
    if (!list) return 1;
    std::printf("%d rows, GUI thread's own work for each frame\n", window.faces.streams.list.count());
    const auto move = [&](double to) {
        const auto end = list->property("contentHeight").toDouble() - list->height();
        list->setProperty("contentY", std::clamp(to, 0.0, end));
        window.frame();
        QCoreApplication::processEvents();
    };
    const auto settle = [&] {
        for (int i = 0; i < 5; ++i) window.frame();
        window.frames.clear();
    };
    settle();
    double at = 0;
    for (int i = 0; i < 600; ++i) move(at += 48);
    print("wheel, 48 px a frame", window.frames);
    settle();
    for (int i = 0; i < 600; ++i) move(at += 240);
    print("flick, 240 px a frame", window.frames);
    settle();
    for (int i = 0; i < 300; ++i) move(at += list->height() - 60);
    print("a page a frame", window.frames);
    settle();
    QRandomGenerator random(7);
    for (int i = 0; i < 300; ++i) move(random.bounded(list->property("contentHeight").toDouble()));
    print("scroll bar, anywhere", window.frames);
    std::printf("memory                       %.0f MB resident, of it %.0f MB not shared\n", megabytes("VmRSS"), megabytes("RssAnon"));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("QML_DISABLE_DISK_CACHE", "1");
    QGuiApplication app(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Amphora.Style"));
    const auto words = QCoreApplication::arguments();
    if (!ui::loadAssets() || words.size() < 3) return std::fputs("bench_window make DIR N | start DIR | scroll DIR\n", stderr), 2;
    if (words[1] == QLatin1String("make") && words.size() == 4) return make(words[2], words[3].toInt());
    if (words[1] == QLatin1String("start")) return start(words[2]);
    if (words[1] == QLatin1String("scroll")) return scroll(words[2]);
    return 2;
}
