#include "ui/presenters/secret_text.h"

#include "tests/support/test_unit.h"

#include <QTest>

using namespace amphora;
using namespace amphora::ui;

/// What is typed and must not stay.
class TstSecretText : public QObject {
    Q_OBJECT

    static QString phrase() { return QStringLiteral("abandon ").repeated(23) + QStringLiteral("art"); } ///< On the heap, as typed text is.
    static bool isZeros(const QString &text) { return text.count(QChar()) == text.size(); }

private Q_SLOTS:
    void wipingReachesWhoeverSharesTheCharacters()
    {
        auto typed = phrase();
        const QString shownInAField = typed;
        wipe(typed);
        QVERIFY(typed.isEmpty());
        QCOMPARE(shownInAField.size(), phrase().size());
        QVERIFY(isZeros(shownInAField));
        QVERIFY(shownInAField.isDetached()); // The last one.
    }

    void wipingReachesWhatStoodBehindTheEnd()
    {
        auto typed = phrase();
        const auto *begin = typed.constData();
        const auto size = typed.size();
        typed.truncate(3); // In place.
        const QString shared = typed;
        QCOMPARE(shared.constData(), begin);
        wipe(typed);
        for (qsizetype i = 0; i < size; ++i) QVERIFY(begin[i].isNull());
    }

    void wipingOfWhatHasNoMemoryOfItsOwnOnlyLetsItGo()
    {
        auto literal = QStringLiteral("correct horse");
        const QString same = literal;
        wipe(literal);
        QVERIFY(literal.isEmpty());
        QCOMPARE(same, QStringLiteral("correct horse"));
        QString nothing;
        wipe(nothing);
        QVERIFY(nothing.isEmpty());
    }

    void lockedMemoryHoldsWhatWasTypedInUtf8()
    {
        const auto text = [](const engine::Secret &secret) { return std::string(asText(secret->view())); };
        for (const auto &typed : {QString(), QStringLiteral("  one two "), QStringLiteral("Pa\u00DFwort \U0001F511 \u6F22")})
            QCOMPARE(text(secretFrom(typed)), typed.toUtf8().toStdString());
        QCOMPARE(text(trimmedSecretFrom(u" \t one two\n")), std::string("one two"));
    }

    void blanksAroundASeedAreNotOfIt()
    {
        using Kind = engine::RecoverySource::Kind;
        const QString seed(64, u'a');
        const auto ofSeed = sourceFrom(QString(u' ' + seed + u'\n'));
        QCOMPARE(ofSeed.kind, Kind::seed);
        QCOMPARE(asText(ofSeed.text->view()), seed.toStdString());
        const auto ofWords = sourceFrom(QString(phrase() + u' '));
        QCOMPARE(ofWords.kind, Kind::words);
        QCOMPARE(asText(ofWords.text->view()), (phrase() + u' ').toStdString());
        QVERIFY(isBlank(u" \n") && isBlank({}) && !isBlank(u" a"));
    }
};

AMPHORA_TEST_UNIT(TstSecretText, "secret_text")
#include "tst_secret_text.moc"
