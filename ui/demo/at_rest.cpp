#include "ui/demo/at_rest.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QHash>
#include <QQuickItem>
#include <QTimer>

namespace amphora::ui {

namespace {

constexpr int kMoment = 20; ///< ms; longer than a frame, so that whatever moves has moved.
constexpr int kMoments = 2; ///< Without a change, in a row.
constexpr int kPatience = 10'000; ///< ms; the machine may be busy.
constexpr int kLoading = 2; ///< Image.Loading and Loader.Loading.

struct Scene {
    size_t sum = 0;
    QString loading; ///< What is not there yet; empty if all is.
};

void look(const QQuickItem *item, Scene &scene)
{
    if (!item->isVisible()) return;
    scene.sum = qHashMulti(scene.sum, quintptr(item), item->x(), item->y(), item->width(), item->height(), item->opacity(), item->scale());
    if (item->inherits("QQuickText")) scene.sum = qHashMulti(scene.sum, item->property("text").toString());
    const bool loads = (item->inherits("QQuickImageBase") || item->inherits("QQuickLoader")) && item->property("status").toInt() == kLoading;
    const bool moves = item->inherits("QQuickFlickable") && item->property("moving").toBool();
    if (loads || moves) scene.loading = QString::fromLatin1(item->metaObject()->className()) + u' ' + item->objectName() + item->property("source").toString();
    for (const auto *child : item->childItems()) look(child, scene);
}

Scene sceneOf(const QQuickWindow &window)
{
    Scene scene;
    look(window.contentItem(), scene);
    return scene;
}

/// Timers that are due and everything that was posted come first, however late the machine is.
void letAMomentPass()
{
    QEventLoop loop;
    QTimer::singleShot(kMoment, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

std::optional<QImage> pictureAtRest(QQuickWindow &window, QString &why)
{
    QElapsedTimer timer;
    timer.start();
    auto before = sceneOf(window);
    int moments = 0;
    while (timer.elapsed() < kPatience) {
        letAMomentPass();
        auto now = sceneOf(window);
        moments = now.sum == before.sum && now.loading.isEmpty() ? moments + 1 : 0;
        before = now;
        if (moments < kMoments) continue;
        auto picture = window.grabWindow(); // Lays out what waits for that, so it can move things once more.
        now = sceneOf(window);
        if (now.sum == before.sum && now.loading.isEmpty()) return picture;
        before = now;
        moments = 0;
    }
    why = before.loading.isEmpty() ? QStringLiteral("something moves without end") : QStringLiteral("still loading: ") + before.loading;
    return std::nullopt;
}

} // namespace amphora::ui
