#include "core/vault/recovery_phrase.h"

#include "core/vault/bip39.h"

#include "tests/support/suite.h"
#include "tests/support/test_unit.h"
#include "tests/vault/vault_support.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <set>
#include <sstream>

using namespace amphora;
using namespace amphora::test;
using vault::RecoveryPhrase;

class TstRecoveryPhrase : public QObject {
    Q_OBJECT

    static QString parse(const std::string &text) { return codeAndPlaceOf(RecoveryPhrase::parse(asBytes(text))); }
    static std::string repeated(const std::string &word, int count)
    {
        std::string text;
        for (int i = 0; i < count; ++i) text += word + " ";
        return text;
    }

private Q_SLOTS:
    void giveTheSeedOfTheTestPhrase()
    {
        const auto phrase = testPhrase();
        QCOMPARE(textOf(phrase.words()), testWords());
        QCOMPARE(hexOf(phrase.seed()), std::string("408b285c123836004f4b8842c89324c1f01382450c0d439af345ba7fc49acf70"
                                                   "5489c6fc77dbd4e3dc1dd8cc6bc9f043db8ada1e243c4a0eafb290d399480840"));
    }

    /// Goal: every English case of the BIP-39 suite, and the checksum refused when one word of it is another.
    void passTheBip39Suite()
    {
        Suite suite("hd-keys/bip39");
        const auto path = sharedPath("corpora/open/hd-keys/bip39-vectors.json");
        if (!suite.open(path)) {
            QVERIFY2(suite.passed(), suite.failures());
            return;
        }
        const auto languages = readJson(path);
        for (const auto &[language, cases] : languages.items()) {
            for (std::size_t i = 0; i < cases.size(); ++i) {
                const auto name = language + " " + std::to_string(i);
                if (language != "english") {
                    suite.later(name, "word lists of other languages");
                    continue;
                }
                const auto entropy = fromHex(cases[i].at(0));
                const auto words = cases[i].at(1).get<std::string>();
                const auto split = vault::PhraseWords::split(asBytes(words));
                suite.check(name + " words", textOf(vault::wordsOfEntropy(entropy)) == words);
                suite.check(name + " entropy", split && split->entropy() && hexOf(*split->entropy()) == cases[i].at(0));
                suite.check(name + " seed",
                            hexOf(vault::seedOfWords(asBytes(words), asBytes("TREZOR"))) == cases[i].at(2).get<std::string>());
                const auto phrase = RecoveryPhrase::parse(asBytes(words));
                suite.check(name + " ours", split->count() == 24 ? bool(phrase) : codeOf(phrase) == "E-UNSUPPORTED");
            }
        }
        QVERIFY2(suite.passed(), suite.failures());
    }

    void useTheListOfBip39()
    {
        std::set<std::string_view> starts;
        for (std::size_t i = 0; i < 2048; ++i) {
            const auto word = vault::wordAt(i);
            QCOMPARE(vault::indexOfWord(word), int(i));
            QVERIFY(i == 0 || vault::wordAt(i - 1) < word);
            QVERIFY2(starts.insert(word.substr(0, 4)).second, "four letters tell every word apart");
        }
        QCOMPARE(vault::indexOfWord("abando"), -1);
        QCOMPARE(vault::indexOfWord("zzz"), -1);
        QCOMPARE(vault::indexOfWord(""), -1);

        Suite suite("hd-keys/bip39-english");
        const auto path = sharedPath("corpora/open/hd-keys/bip39-english.txt");
        if (suite.open(path)) {
            std::istringstream lines(readFile(path));
            std::string line;
            std::size_t i = 0;
            for (; std::getline(lines, line); ++i) suite.check(line, i < 2048 && vault::wordAt(i) == line);
            suite.check("2048 words", i == 2048);
        }
        QVERIFY2(suite.passed(), suite.failures());
    }

    void printBackWhatTheyWereReadFrom()
    {
        SystemRandom random;
        for (int i = 0; i < 200; ++i) {
            const auto phrase = RecoveryPhrase::generate(random);
            const auto again = RecoveryPhrase::parse(phrase.words().view());
            QVERIFY(again);
            QVERIFY(equalBytes(again->entropy(), phrase.entropy()));
            QVERIFY(equalBytes(phrase.clone().entropy(), phrase.entropy()));
        }
        QCOMPARE(codeOf(RecoveryPhrase::fromEntropy(Bytes(31))), "E-FORMAT");
        QCOMPARE(codeOf(RecoveryPhrase::fromEntropy(Bytes(32))), "ok");
    }

    void areReadHoweverAPersonWroteThemDown_data()
    {
        QTest::addColumn<QString>("text");
        QStringList words = QString::fromStdString(testWords()).split(' ');
        QString numbered, glued, brackets, table;
        for (int i = 0; i < words.size(); ++i) {
            numbered += QString("%1. %2\n").arg(i + 1).arg(words[i]);
            glued += QString("%1.%2,").arg(i + 1, 2, 10, QChar('0')).arg(words[i]) + (i % 4 == 3 ? "\r\n" : "\t");
            brackets += QString("(%1) %2; ").arg(i + 1).arg(words[i]);
            table += QString("#%1: %2 - ").arg(i + 1).arg(words[i]);
        }
        QTest::newRow("plain") << words.join(' ');
        QTest::newRow("upper case") << words.join(' ').toUpper();
        QTest::newRow("mixed case") << words.join(QString(" ")).replace(QString("abandon"), QString("aBanDon"));
        QTest::newRow("lines") << "\n" + words.join("\r\n") + "\n\n";
        QTest::newRow("numbered lines") << numbered;
        QTest::newRow("numbers glued to words") << glued;
        QTest::newRow("numbers in brackets") << brackets;
        QTest::newRow("a table") << table;
        QTest::newRow("wide letters and blanks") << words.join(QChar(0x3000)).replace(QString("abandon"), QString("ａｂａｎｄｏｎ"));
        QTest::newRow("blanks of all kinds") << words.join(QString("\u00A0\u2003\u2028\u1680\u0085"));
        QTest::newRow("byte order mark and invisible characters") << QChar(0xFEFF) + words.join(QString("\u200B ")) + QChar(0x200B);
    }

    void areReadHoweverAPersonWroteThemDown()
    {
        QFETCH(QString, text);
        const auto phrase = RecoveryPhrase::parse(asBytes(text.toStdString()));
        QCOMPARE(codeAndPlaceOf(phrase), "ok");
        QVERIFY(equalBytes(phrase->entropy(), testPhrase().entropy()));
    }

    void nameTheNumberOfAWrongWord()
    {
        for (int wrong = 0; wrong < 24; ++wrong) {
            std::string text;
            for (int i = 0; i < 24; ++i) text += i == wrong ? "abandn " : i == 23 ? "art" : "abandon ";
            QCOMPARE(parse(text), QString("E-PHRASE-WORD %1").arg(wrong + 1));
        }
        QCOMPARE(parse("1. abandon 2. ábandon " + repeated("abandon", 22)), "E-PHRASE-WORD 2");
        QCOMPARE(parse(repeated("abandon", 20) + "abandonabandon zoo zoo zoo"), "E-PHRASE-WORD 21");
    }

    void sayWhenTheWordsDoNotFitTogether()
    {
        QCOMPARE(parse(repeated("abandon", 24)), "E-PHRASE-CHECKSUM ");
        // Of the last words that can stand there, one in 256 fits: eight of 2048.
        int fitting = 0;
        for (std::size_t i = 0; i < 2048; ++i) {
            const auto end = parse(repeated("abandon", 23) + std::string(vault::wordAt(i)));
            fitting += end == "ok";
            QVERIFY(end == "ok" || end == "E-PHRASE-CHECKSUM ");
        }
        QCOMPARE(fitting, 8);
    }

    void saySoWhenTheyAreThoseOfAWallet()
    {
        for (int count = 12; count <= 21; ++count) {
            QCOMPARE(parse(repeated("abandon", count)), QString("E-UNSUPPORTED %1").arg(count));
            QCOMPARE(parse(repeated("notaword", count)), QString("E-UNSUPPORTED %1").arg(count));
        }
    }

    void sayHowManyThereAre()
    {
        for (const int count : {0, 1, 11, 22, 23, 25, 48}) QCOMPARE(parse(repeated("abandon", count)), QString("E-FORMAT %1").arg(count));
        QCOMPARE(parse("1 2 3 ... 24"), "E-FORMAT 0");
        QCOMPARE(parse(std::string(5000, 'a')), "E-SIZE ");
        QCOMPARE(parse("abandon \xFF\xFE"), "E-FORMAT ");
        const auto split = vault::PhraseWords::split(asBytes(repeated("abandon", 13)));
        QCOMPARE(codeAndPlaceOf(split->entropy()), "E-FORMAT 13");
    }
};

AMPHORA_TEST_UNIT(TstRecoveryPhrase, "recovery_phrase")
#include "tst_recovery_phrase.moc"
