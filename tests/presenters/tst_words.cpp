#include "tests/support/test_unit.h"
#include "ui/presenters/event_words.h"
#include "core/engine/error_words.h"
#include "ui/presenters/error_text.h"
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

    void theWindowAndTheCommandLineTellAFailureInTheSameWords()
    {
#define AMPHORA_CODE(name, text) Errc::name,
        const std::vector<Errc> codes{AMPHORA_ERRC_LIST(AMPHORA_CODE)};
#undef AMPHORA_CODE
        for (const auto code : codes)
            for (const std::string where : {"", "12", "/home/a%1b.json"}) {
                const Error error{code, "for the log", where};
                QCOMPARE(errorText(error).title, QString::fromStdString(engine::sentenceOf(error).happened()));
                QVERIFY(!errorText(error).title.contains(u"%1") || where.find("%1") != std::string::npos);
            }
        QCOMPARE(engine::sentenceOf({Errc::phraseWord, {}, "7"}).happened(), std::string("Word 7 is not in the list of recovery words."));
    }
};

AMPHORA_TEST_UNIT(TstPresentersWords, "words")
#include "tst_words.moc"
