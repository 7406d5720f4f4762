#include "tests/support/suite.h"
#include "tests/support/test_unit.h"
#include "tests/ui/quick_fixture.h"
#include "ui/demo/demo.h"
#include "ui/demo/laws.h"

#include <nlohmann/json.hpp>

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QQmlApplicationEngine>
#include <QQmlNetworkAccessManagerFactory>

using namespace amphora::ui;
using amphora::test::Suite;

namespace {

/// Every request that QML would make goes through here, local ones included.
class Counter final : public QNetworkAccessManager {
public:
    Counter(QStringList &asked, QObject *parent) : QNetworkAccessManager(parent), m_asked(asked) {}

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *data) override
    {
        m_asked << request.url().toString().left(80);
        return QNetworkAccessManager::createRequest(operation, QNetworkRequest(QUrl(QStringLiteral("data:,"))), data);
    }

private:
    QStringList &m_asked;
};

class Counters final : public QQmlNetworkAccessManagerFactory {
public:
    QNetworkAccessManager *create(QObject *parent) override { return new Counter(asked, parent); }
    QStringList asked;
};

/// The window of an invented person who calls everything by one text.
class HostileWindow {
public:
    HostileWindow()
    {
        loadAssets();
        m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        m_engine.setNetworkAccessManagerFactory(&counters);
        m_engine.setOutputWarningsToStandardError(false);
        fillWithDemo(m_faces);
        m_engine.setInitialProperties(m_faces.properties());
        m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Amphora/qml/Main.qml")));
        if (!m_engine.rootObjects().isEmpty()) m_view = qobject_cast<QQuickWindow *>(m_engine.rootObjects().first());
        m_faces.shell.setGate(ShellModel::Gate::Open);
    }

    void open(const char *page)
    {
        m_faces.shell.open(QString::fromLatin1(page));
        QCoreApplication::processEvents();
    }

    /// Name, bio, file name and every other place for words of a person.
    void callEverything(const QString &text)
    {
        auto &faces = m_faces;
        for (auto *object : {static_cast<QObject *>(&faces.shell), static_cast<QObject *>(&faces.home), static_cast<QObject *>(&faces.unlock)}) object->setProperty("name", text);
        faces.home.setProperty("bio", text);
        for (auto *field : {&faces.profile.name, &faces.profile.description, &faces.profile.homeLocation, &faces.profile.gender, &faces.profile.emoji, &faces.profile.url,
                            &faces.profile.birthDate, &faces.profile.residenceCountry}) {
            field->take(text, {});
            field->was = text;
            field->isEdited = true;
            field->told();
        }
        for (auto *field : {&faces.profile.nationalities, &faces.profile.affiliations}) field->take({}, {text, text});
        auto nodes = faces.nodes.nodes.rows();
        for (auto &row : nodes) row.title = row.url = text;
        faces.nodes.nodes.set(nodes);
        faces.drill.step = DrillModel::Step::Closed;
        faces.drill.kit = QUrl::fromLocalFile(QStringLiteral("/tmp/") + text);
        faces.recovery.kitFile = QStringLiteral("/tmp/") + text;
        faces.profile.told();
        faces.home.told();
        faces.recovery.told();
        faces.drill.told();
    }
    void showFileName(bool shown)
    {
        m_faces.recovery.kitStep = shown ? RecoveryModel::KitStep::Saved : RecoveryModel::KitStep::NoKit;
        m_faces.recovery.told();
    }

    /// What is wrong with a shown text, or nothing.
    QString oddText() { return oddText(m_view->contentItem()); }
    QStringList cutTexts()
    {
        QStringList cut;
        for (const auto &law : brokenLaws(*m_view, m_view->grabWindow()))
            if (law.startsWith(QLatin1String("cut"))) cut << law;
        return cut;
    }
    void draw() { (void)m_view->grabWindow(); }
    bool isUp() const { return m_view; }

    Counters counters;

private:
    static QString place(const QQuickItem *item)
    {
        QString path;
        for (; item; item = item->parentItem()) path += QString::fromLatin1(item->metaObject()->className()).section(u'_', 0, 0) + u'<';
        return path.left(200);
    }
    static QString oddText(QQuickItem *item)
    {
        if (item->inherits("QQuickText")) {
            if (item->property("textFormat").toInt() != 0) return QStringLiteral("not plain");
            for (const auto sign : item->property("text").toString())
                if ((sign.unicode() >= 0x202A && sign.unicode() <= 0x202E) || sign == QChar(0) || sign == QChar(0x1b)) return QStringLiteral("a sign that turns or controls is shown raw in ") + place(item);
        }
        for (auto *child : item->childItems())
            if (const auto odd = oddText(child); !odd.isEmpty()) return odd;
        return {};
    }

    Faces m_faces;
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_view = nullptr;
};

} // namespace

/// Goals U1 to U3: whatever people call themselves and their files, the window asks nobody for anything, and shows it as it is written.
class TstHostileText : public QObject {
    Q_OBJECT

    static void run(Suite &suite, const std::vector<std::pair<std::string, QString>> &cases, bool looksForCuts)
    {
        HostileWindow window;
        QVERIFY(window.isUp());
        for (const auto *page : {"home", "profile", "nodes", "keys"}) {
            window.open(page);
            for (const auto &[name, text] : cases) {
                window.counters.asked.clear();
                window.callEverything(text);
                window.showFileName(page == std::string_view("keys"));
                window.draw();
                auto why = window.oddText();
                if (!window.counters.asked.isEmpty()) why += QStringLiteral(" asked for ") + window.counters.asked.join(u' ');
                if (looksForCuts) why += window.cutTexts().join(u' ');
                suite.check(std::string(page) + ": " + name, why.isEmpty(), why.toStdString());
            }
        }
        QVERIFY2(suite.passed(), suite.failures());
    }

private Q_SLOTS:
    void naughtyStrings()
    {
        Suite suite("naughty-strings: the window");
        const auto path = amphora::test::sharedPath("corpora/open/naughty-strings/blns.json");
        if (!suite.open(path)) return;
        std::vector<std::pair<std::string, QString>> cases;
        for (const auto &text : amphora::test::readJson(path)) cases.emplace_back(std::to_string(cases.size()), QString::fromStdString(text.get<std::string>()));
        run(suite, cases, false);
    }

    void htmlSanitise()
    {
        Suite suite("html-sanitise: the window");
        const auto path = amphora::test::sharedPath("corpora/open/html-sanitise/dompurify-expect.json");
        if (!suite.open(path)) return;
        std::vector<std::pair<std::string, QString>> cases;
        for (const auto &each : amphora::test::readJson(path)) cases.emplace_back(std::to_string(cases.size()), QString::fromStdString(each["payload"].get<std::string>()));
        run(suite, cases, false);
    }

    void ownAdversarialNames()
    {
        Suite suite("own-adversarial/names: the window");
        const auto path = amphora::test::sharedPath("corpora/open/own-adversarial/names.json");
        if (!suite.open(path)) return;
        std::vector<std::pair<std::string, QString>> cases;
        for (const auto &each : amphora::test::readJson(path)) cases.emplace_back(each["id"].get<std::string>(), QString::fromStdString(each["text"].get<std::string>()));
        run(suite, cases, true);
    }
};

AMPHORA_TEST_UNIT(TstHostileText, "hostile_text")
#include "tst_hostile_text.moc"
