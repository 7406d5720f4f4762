#include "ui/demo/at_rest.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QHash>
#include <QQuickItem>
#include <QTimer>

namespace amphora::ui {

namespace {

constexpr int kMoment = 20; ///< ms; longer than a frame, so that whatever moves has moved.
constexpr int kMoments = 2; ///< Without a change, in a row.
constexpr int kPatience = 400; ///< Moments, not time: on a busy machine one of them may take seconds.
constexpr int kLoading = 2; ///< Image.Loading and Loader.Loading.

struct Scene {
    QHash<const QQuickItem *, size_t> items; ///< Where and how each stands that is seen.
    QString loading; ///< What is not there yet; empty if all is.
};

void look(const QQuickItem *item, Scene &scene)
{
    if (!item->isVisible()) return;
    auto &sum = scene.items[item];
    sum = qHashMulti(0, item->x(), item->y(), item->width(), item->height(), item->opacity(), item->scale());
    if (item->inherits("QQuickText")) sum = qHashMulti(sum, item->property("text").toString());
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

/// The first item that is not as it was, by the names on the way to it.
QString movedBetween(const Scene &before, const Scene &now)
{
    for (auto item = now.items.begin(); item != now.items.end(); ++item) {
        if (before.items.value(item.key()) == item.value()) continue;
        QString path;
        for (auto *at = item.key(); at; at = at->parentItem())
            path.prepend(u'/' + (at->objectName().isEmpty() ? QString::fromLatin1(at->metaObject()->className()).section(u'_', 0, 0) : at->objectName()));
        return path;
    }
    return before.items.size() == now.items.size() ? QString() : QStringLiteral("what was seen is gone");
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
    auto before = sceneOf(window);
    int moments = 0;
    QString moved;
    for (int waited = 0; waited < kPatience; ++waited) {
        letAMomentPass();
        auto now = sceneOf(window);
        const bool rests = now.items == before.items && now.loading.isEmpty();
        if (now.items != before.items) moved = movedBetween(before, now);
        moments = rests ? moments + 1 : 0;
        before = now;
        if (moments < kMoments) continue;
        auto picture = window.grabWindow(); // Lays out what waits for that, so it can move things once more.
        now = sceneOf(window);
        if (now.items == before.items && now.loading.isEmpty()) return picture;
        moved = movedBetween(before, now) + QStringLiteral(" in the picture");
        before = now;
        moments = 0;
    }
    why = before.loading.isEmpty() ? QStringLiteral("this moves without end: ") + moved : QStringLiteral("still loading: ") + before.loading;
    return std::nullopt;
}

} // namespace amphora::ui
