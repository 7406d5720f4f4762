#include "app/self_test.h"

#include "core/keychain/libsecret_session.h"
#include "ui/demo/demo.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFontInfo>
#include <QImageReader>
#include <QLibraryInfo>
#include <QPainter>
#include <QPluginLoader>
#include <QQmlApplicationEngine>
#include <QQmlComponent>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSet>

#include <cstdio>

namespace amphora {

namespace {

constexpr int kColoursMin = 100; // Text and icons are smoothed; a window without them has a dozen.
constexpr int kIconsMin = 10;
constexpr int kSaidMax = 5; ///< One missing library is a fault of every page.

/// Counts what holds, and says what does not.
class Tally {
public:
    void check(bool holds, const QString &fault)
    {
        ++m_looked;
        if (holds) return;
        if (++m_faults <= kSaidMax) std::fprintf(stderr, "amphora: %s\n", qPrintable(fault));
        if (m_faults == kSaidMax + 1) std::fputs("amphora: and more of this kind.\n", stderr);
    }
    /// "12 things well, 0 faulty", and the next count begins.
    void close(const char *things, const char *well, const char *faulty)
    {
        std::printf("%d %s %s, %d %s\n", m_looked - m_faults, things, well, m_faults, faulty);
        m_failed = m_failed || m_faults > 0 || m_looked == 0;
        m_looked = m_faults = 0;
    }
    int looked() const { return m_looked; }
    bool hasFailed() const { return m_failed; }

private:
    int m_looked = 0, m_faults = 0;
    bool m_failed = false;
};

bool hasInk(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) > 0) return true;
    return false;
}

QSet<QRgb> coloursOf(const QImage &image, const QRect &part)
{
    QSet<QRgb> colours;
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x) colours.insert(image.pixel(x, y));
    return colours;
}

void lookForParts(Tally &tally)
{
    const auto formats = QImageReader::supportedImageFormats();
    for (const auto *format : {"jpeg", "png", "svg", "webp"})
        tally.check(formats.contains(format), QStringLiteral("Qt cannot read %1 pictures: a plugin is missing.").arg(QLatin1String(format)));
    for (const auto *name : {"qxcb", "qwayland-generic", "qoffscreen"}) {
        QPluginLoader plugin(QLibraryInfo::path(QLibraryInfo::PluginsPath) + QStringLiteral("/platforms/lib%1.so").arg(QLatin1String(name)));
        tally.check(plugin.load(), QStringLiteral("no window on this kind of screen: ") + plugin.errorString());
    }
    tally.check(keychain::LibsecretSession::isInstalled(), QStringLiteral("libsecret-1.so.0 is missing: keys could not lie in the keyring."));
    tally.close("parts", "there", "missing");
}

void loadEverything(Tally &tally)
{
    QQmlEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    QDirIterator entries(QStringLiteral(":/qt/qml/Amphora"), {QStringLiteral("*.qml")}, QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QUrl url(QStringLiteral("qrc") + entries.next());
        static const QStringList singletons{QStringLiteral("Theme.qml"), QStringLiteral("HelpDesk.qml"), QStringLiteral("Layers.qml")};
        if (singletons.contains(url.fileName())) continue; // They cannot be made; the other files use them.
        QQmlComponent component(&engine, url);
        tally.check(component.isReady(), component.errorString().simplified());
    }
    tally.close("QML files", "loaded", "failed");
}

void drawDrawings(Tally &tally)
{
    QDirIterator entries(QStringLiteral(":/amphora"), {QStringLiteral("*.svg")}, QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QImageReader reader(entries.next());
        reader.setScaledSize(reader.size().scaled(32, 32, Qt::KeepAspectRatio));
        tally.check(hasInk(reader.read()), reader.fileName() + QStringLiteral(" draws nothing: ") + reader.errorString());
    }
    tally.close("drawings", "drawn", "empty");
}

void writeInFonts(Tally &tally)
{
    for (const auto *family : {"Inter", "JetBrains Mono"}) {
        const QFont font{QString::fromLatin1(family)};
        QImage image(64, 32, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setFont(font);
        painter.drawText(image.rect(), Qt::AlignCenter, QStringLiteral("Ag"));
        painter.end();
        tally.check(QFontInfo(font).family() == font.family() && hasInk(image), QStringLiteral("the font %1 is not there.").arg(font.family()));
    }
    tally.close("fonts", "write", "missing");
}

void speakLanguages(Tally &tally, Language &language)
{
    for (const auto *code : {"de", "en"}) {
        tally.check(QFile::exists(QStringLiteral(":/i18n/amphora_%1.qm").arg(QLatin1String(code))), QStringLiteral("words are missing: ") + QLatin1String(code));
        language.speak(QLatin1String(code));
        tally.check(language.code() == QLatin1String(code), QStringLiteral("this system cannot speak ") + QLatin1String(code));
    }
    tally.close("languages and words", "there", "missing");
}

/// Where an item can be seen; empty if it cannot.
QRect seenPart(const QQuickItem &item)
{
    if (!item.isVisible() || item.window() == nullptr) return {};
    auto part = item.mapRectToScene(item.boundingRect()) & QRectF(QPointF(), QSizeF(item.window()->size()));
    for (const auto *parent = item.parentItem(); parent; parent = parent->parentItem()) {
        if (parent->opacity() < 1) return {};
        if (parent->clip()) part &= parent->mapRectToScene(parent->boundingRect());
    }
    return part.toAlignedRect();
}

void lookAtIcons(Tally &tally, const QQuickItem &under, const QImage &image)
{
    for (const auto *child : under.childItems()) lookAtIcons(tally, *child, image);
    if (!under.inherits("QQuickIconImage")) return;
    const auto part = seenPart(under) & image.rect();
    if (part.width() < under.width() || part.height() < under.height()) return; // Cut off, or behind the edge.
    tally.check(coloursOf(image, part).size() > 1, QStringLiteral("an icon is blank: ") + under.property("source").toString());
}

/// The window with made-up data, as a person would see it.
void paintWindow(Tally &tally)
{
    ui::Faces faces;
    ui::fillWithDemo(faces);
    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.setInitialProperties(faces.properties());
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Amphora/qml/Main.qml")));
    auto *window = engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().first());
    tally.check(window, QStringLiteral("the window does not load."));
    if (!window) return tally.close("things of the window", "painted", "blank");
    faces.shell.setGate(ui::ShellModel::Gate::Open);
    faces.shell.open(QStringLiteral("home"));
    for (int i = 0; i < 4; ++i) QCoreApplication::processEvents();
    const auto image = window->grabWindow();
    const auto colours = coloursOf(image, image.rect()).size();
    std::printf("the window has %d colours\n", int(colours));
    tally.check(colours >= kColoursMin, QStringLiteral("nothing is painted in the window."));
    const int others = tally.looked();
    lookAtIcons(tally, *window->contentItem(), image);
    tally.check(tally.looked() - others >= kIconsMin, QStringLiteral("the window shows hardly an icon."));
    tally.close("things of the window", "painted", "blank");
}

} // namespace

QStringList missingAtStart()
{
    if (QImageReader::supportedImageFormats().contains("svg")) return {};
    return {QStringLiteral("icons cannot be drawn: Qt's part for SVG is missing (Debian: libqt6svg6).")};
}

int selfTest(Language &language)
{
    Tally tally;
    lookForParts(tally);
    loadEverything(tally);
    drawDrawings(tally);
    writeInFonts(tally);
    speakLanguages(tally, language);
    paintWindow(tally);
    std::printf("self-test %s\n", tally.hasFailed() ? "FAILED" : "passed");
    return tally.hasFailed() ? EXIT_FAILURE : EXIT_SUCCESS;
}

} // namespace amphora
