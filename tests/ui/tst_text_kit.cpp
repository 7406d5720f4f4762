#include "tests/support/test_unit.h"
#include "ui/models/avatar_item.h"
#include "ui/models/countries.h"
#include "ui/models/text_kit.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTest>

#include <algorithm>

using amphora::ui::TextKit;

class TstTextKit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lengthIsCountedInCodePoints()
    {
        QCOMPARE(TextKit::codePoints(u"Inês"_qs), 4);
        QCOMPARE(TextKit::codePoints(u"\U0001F5FA\uFE0F"_qs), 2);
        QCOMPARE(TextKit::codePoints(QString(QChar(0xD800)) + "a"), 2);
    }

    void foreignTextIsIsolatedMarkedAndCapped()
    {
        QCOMPARE(TextKit::foreign(u"Zed"_qs, 10, false), u"\u2068Zed\u2069"_qs);
        QCOMPARE(TextKit::foreign(u"a\u202Eb\u0007c\u200Bd\nE"_qs, 20, false), u"\u2068a\uFFFDb\uFFFDc\uFFFDd\uFFFDE\u2069"_qs);
        QCOMPARE(TextKit::foreign(u"a\r\nb\tc"_qs, 20, true), u"\u2068a\nb c\u2069"_qs);
        QCOMPARE(TextKit::foreign(u"\u2068\u2069x\u2069"_qs, 20, true), u"\u2068x\u2069"_qs);
        QCOMPARE(TextKit::foreign(QString(500, 'x'), 5, false), u"\u2068xxxxx…\u2069"_qs);
        QCOMPARE(TextKit::foreign({}, 5, false), QString());
        const auto tower = u"Z"_qs + QString(500, QChar(0x0310)) + u"algo"_qs;
        QCOMPARE(TextKit::foreign(tower, 400, false), u"\u2068Z"_qs + QString(8, QChar(0x0310)) + u"\uFFFDalgo\u2069"_qs);
        const auto family = u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_qs; // Joiners make one picture of three.
        QCOMPARE(TextKit::foreign(family, 20, false), u"\u2068"_qs + family + u"\u2069"_qs);
        QCOMPARE(TextKit::foreign(QString(QChar(0xDC00)), 20, false), u"\u2068\uFFFD\u2069"_qs);
    }

    void identifiersAreShortenedInTheMiddle()
    {
        QCOMPARE(TextKit::shortened("did:key:z6Mkv8drLG1UP1M9EYLF6dZbT8w1sUAbPA32XxKBP3J3LXeq"), u"did:key:z6Mkv8drLG1UP1…J3LXeq"_qs);
        QCOMPARE(TextKit::shortened("did:pkh:eip155:1:0x4b570000000000000000000000000000019b"), u"did:pkh:eip155:1:0x4b57…019b"_qs);
        QCOMPARE(TextKit::shortest("did:pkh:eip155:1:0x4b570000000000000000000000000000019b"), u"0x4b57…019b"_qs);
        QCOMPARE(TextKit::shortened("bagcqceraabcdefghijklmnopqrstuvwxyz234567"), u"bagcqceraa…34567"_qs);
        QCOMPARE(TextKit::shortened("short"), u"short"_qs);
    }

    void aDayIsUnderstoodInItsUsualForms()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        for (const auto *typed : {"1991-03-14", "1991-3-14", "14.3.1991", "14 March 1991", " 14 Mar 1991 ", "14/03/1991"})
            QCOMPARE(TextKit::parsedDate(typed), u"1991-03-14"_qs);
        for (const auto *typed : {"", "1991", "31.2.1991", "14.3.91x", "0001-01-01"}) QCOMPARE(TextKit::parsedDate(typed), QString());
        QCOMPARE(TextKit::shownDate("1991-03-14"), u"14 March 1991"_qs);
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(TextKit::shownDate("1991-03-14"), u"14. März 1991"_qs);
        QCOMPARE(TextKit::parsedDate(u"14. März 1991"_qs), u"1991-03-14"_qs);
        QLocale::setDefault(QLocale::c());
    }

    void aMatchIsFoundWithoutRegardToCase()
    {
        QCOMPARE(TextKit::splitAt("Nodes & sync", "SYN"), (QStringList{"Nodes & ", "syn", "c"}));
        QCOMPARE(TextKit::splitAt("Home", "x"), (QStringList{"Home", "", ""}));
    }

    void wordsThatDifferAreMarkedAndNoOther_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("marked"); // Changed parts in brackets, a word's parts side by side.
        QTest::newRow("words at the end") << "cities by walking them, slowly." << "cities by walking them." << "cities by walking them[,] [slowly].";
        QTest::newRow("the other way round") << "walking them." << "walking them, slowly." << "walking them.";
        QTest::newRow("one in the middle") << "a map of Porto" << "a map in Porto" << "a map [of] Porto";
        QTest::newRow("all") << "one two" << "three" << "[one] [two]";
        QTest::newRow("nothing there before") << "one" << "" << "[one]";
        QTest::newRow("the same") << "one  two\nthree" << "one two three" << "one two/three";
        QTest::newRow("emoji stay whole") << QString::fromUtf8("🗺️ 👩‍🚀") << QString::fromUtf8("🧭 👩‍🚀") << QString::fromUtf8("[🗺️] 👩‍🚀");
        QTest::newRow("written from the right") << QString::fromUtf8("שלום עולם") << "one" << "";
        QTest::newRow("a word too long for a line") << QString(31, 'x') << "one" << "";
        QTest::newRow("too many") << QString("a ").repeated(401) << "one" << "";
    }
    void wordsThatDifferAreMarkedAndNoOther()
    {
        QFETCH(QString, text);
        QFETCH(QString, other);
        QStringList lines;
        for (const auto &line : TextKit::wordsBeside(text, other, 30)) {
            QStringList words;
            for (const auto &word : line.toList()) {
                QString marked;
                for (const auto &part : word.toList()) {
                    const auto shown = part.toMap()["text"].toString();
                    marked += part.toMap()["changed"].toBool() ? '[' + shown + ']' : shown;
                }
                words << marked;
            }
            lines << words.join(' ');
        }
        QTEST(lines.join('/'), "marked");
    }

    void aSearchKnowsNeitherCaseNorAccents()
    {
        QCOMPARE(TextKit::folded(u"São Tomé & Príncipe"_qs), u"sao tome principe"_qs);
        QCOMPARE(TextKit::folded(u"Côte d’Ivoire"_qs), u"cote divoire"_qs);
        QCOMPARE(TextKit::folded(u"  ÅLAND Øland Łódź straße"_qs), u"aland oland lodz strasse"_qs);
        const QStringList names{u"Åland Islands"_qs, u"Réunion"_qs, u"Rwanda"_qs, u"United Kingdom"_qs, u"United States"_qs, u"U.S. Virgin Islands"_qs};
        QCOMPARE(TextKit::matching(names, {}).size(), 6);
        QCOMPARE(TextKit::matching(names, "al"), QList<int>{0});
        QCOMPARE(TextKit::matching(names, "REU"), QList<int>{1});
        QCOMPARE(TextKit::matching(names, "united s"), QList<int>{4});
        QCOMPARE(TextKit::matching(names, "i"), (QList<int>{0, 5})); // A word inside the name.
        QCOMPARE(TextKit::matching(names, "xyz"), QList<int>{});
    }

    /// Whatever LC_COLLATE says: with "C" it was the order of bytes.
    void countriesStandInTheOrderOfTheLanguage()
    {
        const auto place = [](const auto &all, const char *code) {
            return std::ranges::find(all, QString::fromLatin1(code), &amphora::ui::CountryName::code) - all.begin();
        };
        for (const auto &locale : {QLocale::c(), QLocale::system(), QLocale(QLocale::English), QLocale(QLocale::German)}) {
            QLocale::setDefault(locale);
            const auto all = amphora::ui::countriesByName();
            QVERIFY(place(all, "RE") < place(all, "RU")); // Réunion, Russia, Rwanda
            QVERIFY(place(all, "RU") < place(all, "RW"));
            QVERIFY(place(all, "AF") < place(all, "AX") && place(all, "AX") < place(all, "AL")); // Afghanistan, Åland, Albania
        }
        QLocale::setDefault(QLocale::c());
    }

    void aPatternBelongsToItsDid()
    {
        const auto one = amphora::ui::didPattern("did:key:a", 64);
        QCOMPARE(one, amphora::ui::didPattern("did:key:a", 64));
        QVERIFY(one != amphora::ui::didPattern("did:key:b", 64));
        QFile file(QStringLiteral(AMPHORA_SOURCE_DIR "/resources/design/tokens.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto clays = QJsonDocument::fromJson(file.readAll()).object()["didPattern"].toArray();
        for (int i = 0; i < 64; ++i) { // The ground of every pattern is one of the tokens.
            const auto ground = amphora::ui::didPattern(QString::number(i), 32).pixelColor(0, 0).name(QColor::HexRgb).toUpper();
            bool known = false;
            for (const auto clay : clays)
                for (const auto tone : clay.toArray()) known = known || tone.toString() == ground;
            QVERIFY2(known, qPrintable(ground));
        }
    }

    /// Goal U4: what is not ours to open is not opened.
    void onlyLocalPicturesAreOpened()
    {
        for (const auto *source : {"http://127.0.0.1:1/a.png", "data:image/png;base64,iVBORw0KGgo=", "image:/x", "file:///dev/null", ""})
            QVERIFY(amphora::ui::localPicture(QUrl(source), {10, 10}).isNull());
    }
};

AMPHORA_TEST_UNIT(TstTextKit, "text_kit")
#include "tst_text_kit.moc"
