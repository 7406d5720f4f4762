#include "app/shots.h"

#include "app/scene.h"
#include "ui/demo/at_rest.h"
#include "ui/demo/demo.h"
#include "ui/demo/laws.h"
#include "ui/demo/pseudo_language.h"
#include "ui/models/avatar_item.h"
#include "ui/presenters/help_presenter.h"

#include <QDir>
#include <QGuiApplication>
#include <QMutex>
#include <QQmlApplicationEngine>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>

#include <cstdio>
#include <functional>
#include <vector>

namespace amphora {

QObject *themeOf(QQmlEngine &engine)
{
    QQmlComponent component(&engine);
    component.setData("import QtQuick\nimport Amphora\nQtObject { property QtObject theme: Theme }", {});
    auto *holder = component.create();
    if (!holder) return nullptr;
    holder->setParent(&engine);
    return holder->property("theme").value<QObject *>();
}

namespace {

using ui::Faces, ui::RecoveryModel, ui::ShellModel, ui::StreamModel, ui::WelcomeModel;

/// The demo's own picture or banner, while it is being placed.
void cutDemoPicture(Faces &faces, bool banner)
{
    const auto photo = ui::localPicture(QUrl(banner ? QStringLiteral("qrc:/amphora/demo/banner.svg") : QStringLiteral("qrc:/amphora/demo/ines.svg")), QSize(1200, 900));
    auto &pictures = faces.pictures;
    pictures.problemTitle.clear();
    pictures.show(photo, photo, banner);
    pictures.zoomAt(1.4, 0.5, 0.4);
    pictures.fileText = QStringLiteral("4032 × 3024 px, JPEG");
    pictures.step = ui::PictureEditor::Step::Cutting;
    pictures.told();
}

std::vector<Scene> scenes()
{
    const auto gate = [](Faces &faces, ShellModel::Gate face) { faces.shell.setGate(face); };
    const auto welcome = [gate](WelcomeModel::Step step) {
        return [gate, step](Faces &faces) {
            faces.welcome.step = step;
            faces.welcome.told();
            gate(faces, ShellModel::Gate::Welcome);
        };
    };
    const auto page = [gate](const char *name) {
        return [gate, name](Faces &faces) {
            gate(faces, ShellModel::Gate::Open);
            faces.shell.open(QString::fromLatin1(name));
        };
    };
    /// The words of the published test phrase: nobody's.
    const auto words = [gate](WelcomeModel::Step step, bool onPage, RecoveryModel::WordsStep at) {
        return [=](Faces &faces) {
            faces.welcome.step = step;
            faces.welcome.told();
            auto &recovery = faces.recovery;
            recovery.wordsOnPage = onPage;
            recovery.wordsStep = at;
            recovery.asked = {4, 11, 23};
            recovery.words.reset();
            if (at == RecoveryModel::WordsStep::Shown) {
                const auto phrase = QByteArray("abandon ").repeated(23) + "art";
                recovery.words = std::make_shared<SecretBytes>(
                    SecretBytes::copyOf({reinterpret_cast<const std::uint8_t *>(phrase.constData()), std::size_t(phrase.size())}));
            }
            recovery.told();
            gate(faces, onPage ? ShellModel::Gate::Welcome : ShellModel::Gate::Open);
            if (!onPage) faces.shell.open(QStringLiteral("keys"));
        };
    };
    const auto stream = [page](int tab) {
        return [page, tab](Faces &faces) {
            faces.streams.listState = ui::StreamsModel::ListState::Ready;
            faces.streams.search.clear();
            faces.streams.told();
            auto &opened = faces.streams.stream;
            opened.state = StreamModel::State::Ready;
            opened.checkState = StreamModel::CheckState::Idle;
            opened.showTab(tab);
            opened.told();
            Q_EMIT opened.checkChanged();
            page("streams")(faces);
        };
    };
    const auto drill = [words](ui::DrillModel::Step step) {
        return [=](Faces &faces) {
            words(WelcomeModel::Step::Words, false, RecoveryModel::WordsStep::Closed)(faces);
            faces.drill.step = step;
            faces.drill.told();
        };
    };
    const auto settings = [page](const char *part) {
        return [page, part](Faces &faces) {
            faces.recovery.wordsStep = RecoveryModel::WordsStep::Closed;
            faces.recovery.told();
            faces.drill.step = ui::DrillModel::Step::Closed;
            faces.drill.told();
            page("settings")(faces);
            faces.settings.show(QString::fromLatin1(part));
        };
    };
    /// As a desktop without a file window of its own has it.
    const auto file = [page](const char *path, bool saving) {
        return [page, path, saving](Faces &faces) {
            page("profile")(faces);
            auto &files = faces.files;
            files.isOpen = true;
            files.isSaving = files.replaces = saving;
            files.title = saving ? QCoreApplication::translate("ExportPlaceChooser", "Save the file") : QCoreApplication::translate("PictureChooser", "Choose a picture");
            files.typed = files.selected = QString::fromLatin1(path);
            files.told();
        };
    };
    const auto help = [page](const QByteArray &what, const char *which) {
        return [page, what, which](Faces &faces) {
            page("help")(faces);
            if (what == "topic") Q_EMIT faces.help.topicWanted(QString::fromLatin1(which));
            else if (what == "place") Q_EMIT faces.help.placeWanted(QString::fromLatin1(which));
            else faces.help.setQuery(QString::fromLatin1(which));
        };
    };
    using Step = WelcomeModel::Step;
    return {{QStringLiteral("01-welcome"), welcome(Step::Doors)},
            {QStringLiteral("01b-name"), welcome(Step::Name)},
            {QStringLiteral("01c-place"), welcome(Step::Place)},
            {QStringLiteral("01d-words"), welcome(Step::Secret)},
            {QStringLiteral("01e-restore"), welcome(Step::Restore)},
            {QStringLiteral("01f-look"), welcome(Step::Look)},
            {QStringLiteral("01g-words"), words(WelcomeModel::Step::Words, true, RecoveryModel::WordsStep::Shown)},
            {QStringLiteral("16-unlock"), [gate](Faces &faces) { gate(faces, ShellModel::Gate::Locked); }},
            {QStringLiteral("02-home"), page("home")},
            {QStringLiteral("03-profile"), page("profile")},
            {QStringLiteral("03b-picture"),
             [page](Faces &faces) {
                 page("profile")(faces);
                 cutDemoPicture(faces, false);
             }},
            {QStringLiteral("03c-banner"), [](Faces &faces) { cutDemoPicture(faces, true); }},
            {QStringLiteral("03d-picture-problem"),
             [](Faces &faces) {
                 faces.pictures.step = ui::PictureEditor::Step::Closed;
                 faces.pictures.problemTitle = QCoreApplication::translate("ErrorWords", "This is a %1 file, which Amphora cannot use as a picture.").arg(QStringLiteral("HEIC"));
                 faces.pictures.problemText = QCoreApplication::translate("ErrorWords", "The file is untouched, your profile as well.") + QLatin1Char(' ')
                     + QCoreApplication::translate("ErrorWords", "Use a PNG, JPEG or WebP picture.");
                 faces.pictures.problemCode = QStringLiteral("E-PICTURE-KIND");
                 faces.pictures.told();
             }},
            {QStringLiteral("04-version"),
             [page](Faces &faces) {
                 page("profile")(faces);
                 faces.pictures.problemTitle.clear();
                 faces.pictures.told();
                 faces.profile.openVersion = QStringLiteral("13");
                 faces.profile.told();
             }},
            {QStringLiteral("11-streams"), stream(StreamModel::History)},
            {QStringLiteral("11a-streams-content"), stream(StreamModel::Content)},
            {QStringLiteral("11b-streams-event"), stream(StreamModel::Events)},
            {QStringLiteral("11c-streams-check"),
             [stream](Faces &faces) {
                 stream(StreamModel::Check)(faces);
                 faces.streams.stream.checkState = StreamModel::CheckState::Valid;
                 Q_EMIT faces.streams.stream.checkChanged();
             }},
            {QStringLiteral("11d-streams-none"),
             [stream](Faces &faces) {
                 stream(StreamModel::History)(faces);
                 faces.streams.listState = ui::StreamsModel::ListState::NoMatch;
                 faces.streams.search = QStringLiteral("tram");
                 faces.streams.stream.state = StreamModel::State::Closed;
                 faces.streams.stream.told();
                 faces.streams.told();
             }},
            {QStringLiteral("12-nodes"),
             [page](Faces &faces) {
                 faces.profile.openVersion.clear();
                 faces.profile.told();
                 faces.streams.search.clear();
                 page("nodes")(faces);
             }},
            {QStringLiteral("14-keys"), words(Step::Words, false, RecoveryModel::WordsStep::Closed)},
            {QStringLiteral("14b-words-check"), words(Step::Words, false, RecoveryModel::WordsStep::Check)},
            {QStringLiteral("14c-drill"), drill(ui::DrillModel::Step::Source)},
            {QStringLiteral("14d-drill-done"), drill(ui::DrillModel::Step::Result)},
            {QStringLiteral("15-settings"), settings("appearance")},
            {QStringLiteral("15b-language"), settings("language")},
            {QStringLiteral("15g-network"), settings("network")},
            {QStringLiteral("15c-locking"), settings("locking")},
            {QStringLiteral("15d-storage"), settings("storage")},
            {QStringLiteral("15e-log"), settings("log")},
            {QStringLiteral("15f-about"), settings("about")},
            {QStringLiteral("20-help"), help("topic", "guide")},
            {QStringLiteral("20b-help-codes"), help("place", "E-KEY-MISSING")},
            {QStringLiteral("20c-help-keys"), help("topic", "keys")},
            {QStringLiteral("20d-help-find"), help("find", "anchor")},
            {QStringLiteral("20e-help-protected"), help("topic", "security")},
            {QStringLiteral("21-file"), file("/home/ines/Pictures/porto-2026.jpg", false)},
            {QStringLiteral("21b-file-replace"), file("/home/ines/Pictures/ines.png", true)},
            {QStringLiteral("21c-file-none"), [file](Faces &faces) {
                 file("/home/ines/Pictures/zebra", false)(faces);
                 faces.files.rows.clear();
                 faces.files.emptyText = QCoreApplication::translate("amphora::ui::FilePresenter", "Nothing here begins like that.");
                 faces.files.error = QCoreApplication::translate("amphora::ui::FilePresenter", "There is no file of this name.");
                 faces.files.told();
             }}};
}

struct Face {
    QString name;
    QSize size;
    bool dark;
    QString language;
    double textScale;
    bool mirrored = false;
};

const std::vector<Face> &looks()
{
    static const std::vector<Face> all{{QString(), {1280, 832}, false, QStringLiteral("en"), 1},
                                       {QStringLiteral("-dark"), {1280, 832}, true, QStringLiteral("en"), 1},
                                       {QStringLiteral("-medium"), {900, 700}, false, QStringLiteral("en"), 1},
                                       {QStringLiteral("-narrow"), {480, 832}, false, QStringLiteral("en"), 1},
                                       {QStringLiteral("-de"), {1280, 832}, false, QStringLiteral("de"), 1},
                                       {QStringLiteral("-de-narrow"), {480, 832}, true, QStringLiteral("de"), 1},
                                       {QStringLiteral("-xx"), {1280, 832}, true, QStringLiteral("xx"), 1},
                                       {QStringLiteral("-xx-narrow"), {480, 832}, false, QStringLiteral("xx"), 1},
                                       {QStringLiteral("-rtl"), {1280, 832}, false, QStringLiteral("en"), 1, true},
                                       {QStringLiteral("-200"), {1280, 832}, false, QStringLiteral("en"), 2}};
    return all;
}

void settle()
{
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

/// By the tree of what is drawn; what a Loader made is no QObject child of the window.
QQuickItem *named(QQuickItem *under, const QString &name)
{
    if (under->objectName() == name) return under;
    for (auto *child : under->childItems())
        if (auto *found = named(child, name)) return found;
    return nullptr;
}

/// What Qt warns of while the pictures are made: a page that binds in a loop or names what is not there is not finished.
QMutex warningsMutex; // Pictures are loaded on threads of their own.
QStringList warnings;
QtMessageHandler saidBefore = nullptr;

void hearWarning(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtWarningMsg || type == QtCriticalMsg) {
        const QMutexLocker lock(&warningsMutex);
        warnings << message.simplified();
    }
    saidBefore(type, context, message);
}

QStringList takeWarnings()
{
    const QMutexLocker lock(&warningsMutex);
    return std::exchange(warnings, {});
}

int writeGallery(const QDir &folder)
{
    QQuickView view;
    view.engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.setSource(QUrl(QStringLiteral("qrc:/qt/qml/Amphora/qml/gallery/Gallery.qml")));
    auto *look = themeOf(*view.engine());
    if (view.status() != QQuickView::Ready || !look) return 0;
    look->setProperty("reduceMotion", true);
    view.resize(1280, 2170);
    view.show();
    int written = 0;
    for (const bool dark : {false, true}) {
        look->setProperty("mode", dark ? 2 : 1);
        settle();
        if (view.grabWindow().save(folder.filePath(dark ? QStringLiteral("19-gallery-dark.png") : QStringLiteral("19-gallery.png")))) ++written;
    }
    return written;
}

} // namespace

int writeShots(const QString &folder, Language &language)
{
    const QDir dir(folder);
    if (!dir.mkpath(QStringLiteral("."))) return std::fprintf(stderr, "amphora: cannot make %s\n", qPrintable(folder)), EXIT_FAILURE;
    const auto wanted = qEnvironmentVariable("AMPHORA_SHOTS_ONLY"); // A part of a picture's name, while one page is being drawn.
    saidBefore = qInstallMessageHandler(hearWarning);
    int written = wanted.isEmpty() ? writeGallery(dir) : 0, expected = wanted.isEmpty() ? 2 : 0;

    Faces faces;
    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    fillWithDemo(faces);
    ui::HelpPresenter help(faces.help); // What it shows is in the program and nobody's.
    engine.setInitialProperties(faces.properties());
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Amphora/qml/Main.qml")));
    auto *window = engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().first());
    auto *look = themeOf(engine);
    if (!window || !look) return EXIT_FAILURE;
    look->setProperty("reduceMotion", true);
    QStringList broken;
    for (const auto &warning : takeWarnings()) broken << QStringLiteral("at the start: Qt says: ") + warning;
    ui::PseudoLanguage pseudo;
    QHash<QString, ui::Places> straight; // Of the first look, which has the size of the mirrored one.
    for (const auto &[suffix, size, dark, code, scale, mirrored] : looks()) {
        const bool isPseudo = code == QLatin1String("xx");
        language.speak(isPseudo ? QStringLiteral("en") : code);
        isPseudo ? QCoreApplication::installTranslator(&pseudo) : QCoreApplication::removeTranslator(&pseudo);
        QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        faces.profile.readCountries();
        engine.retranslate();
        look->setProperty("mode", dark ? 2 : 1);
        look->setProperty("textScale", scale);
        window->resize(size);
        forgetStates(faces);
        fillWithDemo(faces, code);
        help.retranslate();
        faces.help.setQuery({});
        faces.profile.openVersion.clear();
        faces.recovery.wordsStep = RecoveryModel::WordsStep::Closed;
        faces.recovery.told();
        faces.shell.setLanguage(code);
        auto all = scenes();
        const auto linked = all.size(); // Each of these goes on from the one before.
        for (const auto &more : {accountScenes(), sharingScenes(), credentialScenes(), shotStates()})
            for (const auto &scene : more)
                all.push_back({scene.name, [set = scene.set, code = code](Faces &demo) { // Each from where all is well.
                    forgetStates(demo);
                    fillWithDemo(demo, code);
                    set(demo);
                }});
        for (size_t at = 0; at < all.size(); ++at) {
            const auto &scene = all[at];
            const auto name = scene.name + suffix;
            const bool isWanted = name.contains(wanted);
            if (!isWanted && at >= linked) continue;
            closeSharing(faces);
            scene.set(faces);
            if (!isWanted) {
                settle();
                continue;
            }
            ++expected;
            QEvent away(QEvent::Leave); // Nobody's pointer is over the window.
            QCoreApplication::sendEvent(window, &away);
            QString why;
            const auto picture = ui::pictureAtRest(*window, why);
            if (!picture) {
                broken << name + QStringLiteral(": never at rest, ") + why;
                continue;
            }
            if (picture->save(dir.filePath(name + QStringLiteral(".png")))) ++written;
            for (const auto &law : ui::brokenLaws(*window, *picture)) broken << name + QStringLiteral(": ") + law;
            if (suffix.isEmpty()) straight[scene.name] = ui::placesOf(*window);
            if (mirrored)
                for (const auto &law : ui::brokenMirror(straight[scene.name], ui::placesOf(*window), size.width())) broken << name + QStringLiteral(": ") + law;
            for (const auto &warning : takeWarnings()) broken << name + QStringLiteral(": Qt says: ") + warning;
        }
        closeSharing(faces);
        if (!wanted.isEmpty() && !QStringLiteral("18-palette").contains(wanted)) continue;
        for (const auto &scene : scenes())
            if (scene.name == QLatin1String("02-home")) scene.set(faces);
        faces.files.isOpen = false;
        faces.files.told();
        settle();
        if (auto *shell = named(window->contentItem(), QStringLiteral("shell")); shell && suffix.isEmpty()) {
            QMetaObject::invokeMethod(shell, "find");
            findInDemo(faces.shell);
            if (auto *query = named(window->contentItem(), QStringLiteral("palette.query"))) query->setProperty("text", faces.shell.query());
            ++expected;
            QString why;
            const auto picture = ui::pictureAtRest(*window, why);
            if (picture && picture->save(dir.filePath(QStringLiteral("18-palette.png")))) ++written;
            QMetaObject::invokeMethod(shell, "closeFind");
        }
    }
    for (const auto &warning : takeWarnings()) broken << QStringLiteral("Qt says: ") + warning;
    settle(); // What was taken out of a list is deleted while there are fonts.
    QCoreApplication::removeTranslator(&pseudo);
    for (const auto &law : broken) std::printf("%s\n", qPrintable(law));
    std::printf("%d of %d pictures written, %d laws broken\n", written, expected, int(broken.size()));
    return written == expected && broken.isEmpty() ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace amphora
