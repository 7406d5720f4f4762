#include "app/window.h"

#include "app/instance.h"
#include "app/look.h"
#include "app/picture.h"
#include "app/self_test.h"
#include "app/startup.h"
#include "core/engine/when_done.h"
#include "core/keychain/keychain.h"
#include "ui/presenters/app_presenter.h"
#include "ui/presenters/away_watch.h"

#include <QGuiApplication>
#include <QQuickWindow>
#include <QScreen>

#include <cstdio>

namespace amphora {

namespace {

void bringForward(QQmlApplicationEngine &qml)
{
    for (auto *root : qml.rootObjects())
        if (auto *window = qobject_cast<QQuickWindow *>(root)) {
            window->show();
            window->raise();
            window->requestActivate();
        }
}

/// On a screen smaller than the window's usual or least size, all of it can be seen.
void fitToScreen(QQuickWindow &window)
{
    const auto room = window.screen() ? window.screen()->availableSize() : QSize();
    if (room.isEmpty()) return;
    window.setMinimumSize(window.minimumSize().boundedTo(room));
    window.resize(window.size().boundedTo(room));
}

/// The key is put away when the computer sleeps or its screen is locked, if the person wants that.
void watchDesktop(ui::AppPresenter &presenter, QObject &owner)
{
    auto *away = new ui::AwayWatch(ui::AwayWatch::systemBus(), ui::AwayWatch::sessionBus(), &owner);
    QObject::connect(away, &ui::AwayWatch::sleepBegins, &presenter, [&presenter, away] { presenter.personWentAway([away] { away->letSleep(); }); });
    QObject::connect(away, &ui::AwayWatch::screenLocked, &presenter, [&presenter] { presenter.personWentAway([] {}); });
    QObject::connect(away, &ui::AwayWatch::heardChanged, &presenter, [&presenter, away] { presenter.settings().setHeard(away->hearsSleep(), away->hearsScreen()); });
}

/// E-IO if there is none, or none can be found from the folder that the program was started in.
Result<store::HomePaths> homeOf(const Arguments &arguments)
{
    if (arguments.home.isEmpty()) return store::HomePaths::ofUser();
    std::error_code failure;
    const auto folder = std::filesystem::absolute(arguments.home.toStdString(), failure);
    if (failure) return Error{Errc::io, failure.message(), arguments.home.toStdString()};
    return store::HomePaths::ofFolder(folder);
}

} // namespace

int runWindow(const Arguments &arguments, Language &language)
{
    const auto paths = homeOf(arguments);
    if (!paths) return std::fputs("amphora: there is no home folder to keep anything in; say --home DIR with its whole path.\n", stderr), EXIT_FAILURE;
    Instance instance(*paths);
    if (arguments.task != Arguments::Task::Picture && instance.raiseOther()) return EXIT_SUCCESS;

    const auto http = net::makeCurlClient(); // Before there are threads: it cleans the environment.
    const auto keychain = keychain::makeSystemKeychain();
    SystemClock clock;
    SystemRandom random;
    engine::Engine engine({*paths, false, 1500}, {*keychain, *http, clock, random});
    ui::Faces faces;
    ui::AppPresenter presenter(engine, faces);

    QQmlApplicationEngine qml;
    qml.addImportPath(QStringLiteral("qrc:/qt/qml")); // The default from Qt 6.5 on.
    qml.setInitialProperties(faces.properties());
    Look look(engine, qml, faces, language);
    QObject::connect(&look, &Look::failed, &presenter.settings(), &ui::SettingsPresenter::failed);
    QObject::connect(&instance, &Instance::raiseWanted, &qml, [&qml] { bringForward(qml); });
    const auto listen = [&engine, &instance] {
        if (instance.isKnown()) return;
        engine::whenDone(engine.home(), &instance, [&instance](const Result<engine::HomeView> &home) { if (home) instance.listen(home->homeId); });
    };
    QObject::connect(&presenter, &ui::AppPresenter::ready, &instance, listen);
    QObject::connect(&engine.identities(), &engine::IdentityService::changed, &instance, listen);
    QObject::connect(&presenter, &ui::AppPresenter::homeIsBusy, &instance, &Instance::askOther); // Its owner was only just starting.
    QObject::connect(&instance, &Instance::otherRaised, QCoreApplication::instance(), &QCoreApplication::quit);
    engine::whenDone(engine.readSettings(), &qml, [&](const Result<codec::Map> &settings) {
        look.apply(settings ? *settings : codec::Map(), arguments.language);
        qml.load(QUrl(QStringLiteral("qrc:/qt/qml/Amphora/qml/Main.qml")));
        if (qml.rootObjects().isEmpty()) return QCoreApplication::exit(startup::failed());
        startup::loaded();
        for (const auto &sentence : missingAtStart()) std::fprintf(stderr, "amphora: %s\n", qPrintable(sentence));
        auto *window = qobject_cast<QQuickWindow *>(qml.rootObjects().first());
        if (arguments.task == Arguments::Task::Picture) new Picture(arguments, faces, *window); // Belongs to the window.
        else fitToScreen(*window);
        if (arguments.task == Arguments::Task::Window && !arguments.page.isEmpty()) faces.shell.open(arguments.page);
        presenter.start();
        presenter.shell().watchIdle(presenter.settings().lockAfter());
        watchDesktop(presenter, *window);
    });
    return QGuiApplication::exec();
}

} // namespace amphora
