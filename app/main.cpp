#include "app/arguments.h"
#include "app/environment.h"
#include "app/language.h"
#include "app/self_test.h"
#include "app/shots.h"
#include "app/startup.h"
#include "app/window.h"
#include "core/base/secret_bytes.h"
#include "ui/models/assets.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QtQml/QQmlExtensionPlugin>

#include <cstdio>

Q_IMPORT_QML_PLUGIN(AmphoraPlugin)
Q_IMPORT_QML_PLUGIN(Amphora_StylePlugin)

using namespace amphora;

namespace {

/// Without this Qt aborts with a page of plugin names where one sentence is due.
bool hasDisplay(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i)
        if (qstrcmp(argv[i], "-platform") == 0 || qstrcmp(argv[i], "--platform") == 0) return true;
    return !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

int runGallery()
{
    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml")); // The default from Qt 6.5 on.
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Amphora/qml/gallery/GalleryWindow.qml")));
    return engine.rootObjects().isEmpty() ? EXIT_FAILURE : QGuiApplication::exec();
}

int say(FILE *where, const QString &sentence, int code)
{
    std::fprintf(where, "%s\n", sentence.toLocal8Bit().constData());
    return code;
}

} // namespace

/// Builds the object graph, bottom up, and nothing else: no logic lives here.
int main(int argc, char **argv)
{
    openStandardStreams();
    cleanEnvironment();
    forbidMemoryDumps();
    const auto arguments = Arguments::parse(argc, argv);
    using Task = Arguments::Task;
    if (arguments.task == Task::Help) return std::fputs(Arguments::help(), stdout), EXIT_SUCCESS;
    if (arguments.task == Task::Version) return say(stdout, QStringLiteral("amphora " AMPHORA_VERSION), EXIT_SUCCESS);
    if (arguments.task == Task::Wrong) return say(stderr, QStringLiteral("amphora: %1 (see --help)").arg(arguments.problem), 2);
    const bool unseen = arguments.task == Task::SelfTest || arguments.task == Task::Shots || arguments.task == Task::Picture;
    if (unseen) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("QT_QUICK_BACKEND", "software");
    } else if (!hasDisplay(argc, argv)) {
        return say(stderr, QStringLiteral("amphora: there is no display here; amphora-cli does the same work without one."), EXIT_FAILURE);
    }

    // Qt takes X11 for granted unless the session says what it is.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY")) qputenv("QT_QPA_PLATFORM", "wayland");
    qputenv("QML_DISABLE_DISK_CACHE", "1"); // The parts are in the program; a cache of another version must not answer for them.
    startup::listen();
    QGuiApplication app(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("amphora"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Amphora"));
    QGuiApplication::setApplicationVersion(QStringLiteral(AMPHORA_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("dev.amphora.Amphora"));
    QQuickStyle::setStyle(QStringLiteral("Amphora.Style"));
    if (!ui::loadAssets()) return say(stderr, QStringLiteral("amphora: the bundled fonts could not be read."), EXIT_FAILURE);
    Language language;
    language.speak(arguments.language);

    if (arguments.task == Task::Window || arguments.task == Task::Picture) return runWindow(arguments, language);
    startup::loaded(); // Tools may say what they want.
    if (arguments.task == Task::Shots) return writeShots(arguments.folder, language);
    if (arguments.task == Task::SelfTest) return selfTest(language);
    return runGallery();
}
