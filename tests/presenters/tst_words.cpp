#include "tests/support/test_unit.h"
#include "ui/presenters/event_words.h"
#include "ui/presenters/words.h"

#include <QLocale>
#include <QTest>

using namespace amphora;
using namespace amphora::ui;

class TstPresentersWords : public QObject {
    Q_OBJECT

    static std::string at(const QDateTime &local) { return local.toUTC().toString(Qt::ISODateWithMs).toStdString(); }

private Q_SLOTS:
    void timesAreToldFromNow()
    {
        QLocale::setDefault(QLocale::English);
        const QDateTime now(QDate(2026, 11, 25), QTime(15, 0));
        QCOMPARE(words::when(at(now.addSecs(-3600)), now), u"14:00"_qs);
        QCOMPARE(words::when(at(now.addDays(-1)), now), u"Yesterday 15:00"_qs);
        QCOMPARE(words::when(at(now.addDays(-4)), now), u"Sat 15:00"_qs);
        QCOMPARE(words::when(at(now.addDays(-22)), now), u"3 Nov 15:00"_qs);
        QCOMPARE(words::when(at(now.addYears(-2)), now), u"25 Nov 2024"_qs);
        QCOMPARE(words::when("soon", now), QString());
    }
    void aNodeIsNamedByItsHost()
    {
        QCOMPARE(words::nodeName("https://commons.example/t/secret"), u"commons.example"_qs);
        QCOMPARE(words::nodeName("http://127.0.0.1:7007"), u"127.0.0.1:7007"_qs);
    }
    void aFieldOfAnotherAppKeepsItsOwnNameAndCannotPretend()
    {
        QCOMPARE(words::field("homeLocation"), u"Home town"_qs);
        QCOMPARE(words::field("orbis\u202ETheme"), u"\u2068orbis\uFFFDTheme\u2069"_qs);
    }
    void aStatusSaysWhereAndWhyNot()
    {
        node::EventStatus status;
        QCOMPARE(EventWords::of(status).chip, EventWords::Signed);
        status.state = node::EventStatus::State::stored;
        status.nodes = {{"https://commons.example", at(QDateTime::currentDateTime())}};
        QCOMPARE(EventWords::of(status).nodes, 1);
        QVERIFY(EventWords::of(status).tip.contains(u"commons.example"));
        status.state = node::EventStatus::State::waiting;
        status.reason = "E-NODE-DOWN";
        QVERIFY(EventWords::of(status).tip.contains(u"cannot be reached"));
    }
};

AMPHORA_TEST_UNIT(TstPresentersWords, "words")
#include "tst_words.moc"
