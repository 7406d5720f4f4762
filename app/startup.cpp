#include "app/startup.h"

#include <QMutex>
#include <QStringList>

#include <cstdio>
#include <cstdlib>

namespace amphora {

namespace {

constexpr qsizetype kHeldMax = 200;

QMutex mutex; // Qt may speak on any thread.
bool isHolding = false;
QStringList held;
QtMessageHandler ofQt = nullptr;

QString heardOf(std::initializer_list<const char *> parts)
{
    for (const auto *part : parts)
        for (const auto &line : std::as_const(held))
            if (line.contains(QLatin1String(part))) return line;
    return {};
}

/// The name under which Qt would look for the screen.
QString display()
{
    for (const auto *name : {"DISPLAY", "WAYLAND_DISPLAY"})
        if (const auto value = qEnvironmentVariable(name); !value.isEmpty()) return value;
    return QStringLiteral("of this session");
}

QString whyItEnds(const QString &message)
{
    if (message.contains(QLatin1String("platform plugin"))) {
        const auto without = QStringLiteral("; amphora-cli does the same work without a window.");
        if (!heardOf({"could not connect to display", "Failed to create wl_display"}).isEmpty())
            return QStringLiteral("the display %1 does not answer").arg(display()) + without;
        if (const auto name = heardOf({"Could not find the Qt platform plugin"}).section(QLatin1Char('"'), 1, 1); !name.isEmpty())
            return QStringLiteral("Qt knows no kind of screen called \"%1\"").arg(name) + without;
        return QStringLiteral("no window can be opened on the display %1").arg(display()) + without;
    }
    const auto first = message.section(QLatin1Char('\n'), 0, 0);
    if (message.contains(QLatin1String("graphics")) || message.contains(QLatin1String("OpenGL")) || message.contains(QLatin1String("RHI")))
        return QStringLiteral("the graphics driver gives no picture (%1); QT_QUICK_BACKEND=software draws without it.").arg(first);
    return QStringLiteral("it cannot go on: ") + first;
}

int sayAndFail(const QString &sentence)
{
    std::fprintf(stderr, "amphora: %s\n", sentence.toLocal8Bit().constData());
    return EXIT_FAILURE;
}

void hear(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QMutexLocker lock(&mutex);
    if (type == QtFatalMsg && !message.startsWith(QLatin1String("ASSERT"))) { // Our own bugs may abort.
        sayAndFail(whyItEnds(message));
        std::_Exit(EXIT_FAILURE);
    }
    if (isHolding && type != QtFatalMsg) {
        if (held.size() < kHeldMax) held << message;
    } else {
        ofQt(type, context, message);
    }
}

} // namespace

namespace startup {

void listen()
{
    isHolding = true;
    ofQt = qInstallMessageHandler(hear);
}

void loaded()
{
    const QMutexLocker lock(&mutex);
    isHolding = false;
    for (const auto &line : std::as_const(held)) std::fprintf(stderr, "%s\n", line.toLocal8Bit().constData());
    held.clear();
}

int failed()
{
    const QMutexLocker lock(&mutex);
    auto why = heardOf({"is not installed", "Cannot load library", "is not a type", "qrc:/"}).simplified();
    if (why.isEmpty() && !held.isEmpty()) why = held.last().simplified();
    return sayAndFail(QStringLiteral("a part of it is missing or does not fit, install it again: ") + why);
}

} // namespace startup

} // namespace amphora
