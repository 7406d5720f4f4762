#include "core/vault/passphrase.h"

#include "tests/support/test_unit.h"
#include "tests/vault/vault_support.h"

#include <QTest>

using namespace amphora;
using namespace amphora::test;

class TstPassphrase : public QObject {
    Q_OBJECT

    static QString normal(const QString &typed)
    {
        const auto result = vault::normalizePassphrase(asBytes(typed.toStdString()));
        return result ? QString::fromStdString(textOf(*result)) : codeOf(result);
    }

private Q_SLOTS:
    /// The cases of RFC 8265 §4.3 ("Examples"), tables 3 and 4.
    void areTheOpaqueStringsOfTheRfc()
    {
        QCOMPARE(normal("correct horse battery staple"), "correct horse battery staple");
        QCOMPARE(normal("Correct Horse Battery Staple"), "Correct Horse Battery Staple");
        QCOMPARE(normal("\u03C0\u00DF\u00E5"), QString("\u03C0\u00DF\u00E5"));
        QCOMPARE(normal("Jack of \u2666s"), QString("Jack of \u2666s"));
        QCOMPARE(normal("foo\u1680bar"), "foo bar");
        QCOMPARE(normal(""), "E-PASSPHRASE");
        QCOMPARE(normal("my cat is a \tby"), "E-PASSPHRASE");
    }

    void areEqualOnEveryKeyboard()
    {
        const QString composed("Schl\u00FCssel \u00E9t\u00E9 \u1EA5 \uAC00\uB098\uB2E4 \u03AC");
        QVERIFY(composed != composed.normalized(QString::NormalizationForm_D));
        for (const auto form : {QString::NormalizationForm_C, QString::NormalizationForm_D}) QCOMPARE(normal(composed.normalized(form)), composed);
        for (const int blank : {0x00A0, 0x1680, 0x2000, 0x2003, 0x200A, 0x202F, 0x205F, 0x3000})
            QCOMPARE(normal(QString("a") + QChar(blank) + "b"), "a b");
        QCOMPARE(normal("\u212B"), QString("\u00C5")); // Ångström sign
        QCOMPARE(normal("\uFF21"), QString("\uFF21")); // No width mapping in this profile.
    }

    void keepEverythingElseAsItWasTyped()
    {
        QCOMPARE(normal("  blanks at both ends "), "  blanks at both ends ");
        QCOMPARE(normal("UPPER lower"), "UPPER lower");
        QCOMPARE(normal("\U0001F511\U0001F98A"), QString("\U0001F511\U0001F98A"));
        QCOMPARE(normal("\u0915\u094D\u200D\u0937"), QString("\u0915\u094D\u200D\u0937")); // A joiner behind a virama is seen.
    }

    void refuseWhatCannotBeTypedAgain()
    {
        for (const QString &typed : {QString("line\nend"), QString("\u0085"), QString("nul") + QChar(0) + "x", QString("a\u200Bb"), QString("a\u200Db"),
                                     QString("a\uFEFF"), QString("a\u00ADb"), QString("\uE000"), QString("\u0378"), QString("\u202Ea")})
            QCOMPARE(normal(typed), "E-PASSPHRASE");
        QCOMPARE(codeOf(vault::normalizePassphrase(asBytes("caf\xE9"))), "E-PASSPHRASE");
        QCOMPARE(codeOf(vault::normalizePassphrase(asBytes("\xED\xA0\x80"))), "E-PASSPHRASE");
        QCOMPARE(codeOf(vault::normalizePassphrase(asBytes(std::string(1025, 'a')))), "E-PASSPHRASE");
        QCOMPARE(codeOf(vault::normalizePassphrase(asBytes(std::string(1024, 'a')))), "ok");
    }

    void changeNothingTheSecondTime()
    {
        for (const QString &typed : {QString("plain"), QString("e\u0301\u0323 \u3000"), QString("\u1100\u1161\u11A8"), QString("\u03B1\u0345\u0301")})
            QCOMPARE(normal(normal(typed)), normal(typed));
    }
};

AMPHORA_TEST_UNIT(TstPassphrase, "passphrase")
#include "tst_passphrase.moc"
