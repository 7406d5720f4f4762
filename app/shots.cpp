#include "app/shots.h"

#include <QDir>
#include <QDirIterator>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QThread>

#include <cstdio>

namespace {

const QString module = QStringLiteral(":/qt/qml/Amphora");

/// The Theme singleton as an object: it is a QML type, so C++ has to ask QML for it.
QObject *theme(QQmlEngine &engine)
{
    QQmlComponent component(&engine);
    component.setData("import QtQuick\nimport Amphora\nQtObject { property QtObject theme: Theme }", {});
    auto *holder = component.create();
    if (!holder) return nullptr;
    holder->setParent(&engine);
    return holder->property("theme").value<QObject *>();
}

} // namespace

int loadEverything()
{
    QQmlEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    int files = 0, failed = 0;
    QDirIterator entries(module, {QStringLiteral("*.qml")}, QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QUrl url(QStringLiteral("qrc") + entries.next());
        if (url.fileName() == QLatin1String("Theme.qml")) continue; // A singleton cannot be made; every other file uses it.
        QQmlComponent component(&engine, url);
        ++files;
        if (!component.isError()) continue;
        ++failed;
        std::fprintf(stderr, "%s\n", qPrintable(component.errorString()));
    }
    std::printf("%d QML files loaded, %d failed\n", files - failed, failed);
    return failed == 0 && files > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

int writeShots(const QString &folder)
{
    if (!QDir().mkpath(folder)) return std::fprintf(stderr, "amphora: cannot make %s\n", qPrintable(folder)), EXIT_FAILURE;
    QQuickView view;
    view.engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.setSource(QUrl(QStringLiteral("qrc:/qt/qml/Amphora/qml/gallery/Gallery.qml")));
    if (view.status() != QQuickView::Ready) return EXIT_FAILURE;
    auto *look = theme(*view.engine());
    look->setProperty("reduceMotion", true);
    view.resize(1280, 1800);
    view.show();
    for (const bool dark : {false, true}) {
        look->setProperty("mode", dark ? 2 : 1);
        QCoreApplication::processEvents();
        QThread::msleep(50);
        QCoreApplication::processEvents();
        const auto file = QDir(folder).filePath(dark ? QStringLiteral("gallery-dark.png") : QStringLiteral("gallery.png"));
        if (!view.grabWindow().save(file)) return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
