#include "core/base/passphrase_strength.h"
#include "tests/support/test_unit.h"

#include <QTest>

using namespace amphora;

class TstPassphraseStrength : public QObject {
    Q_OBJECT

    static Strength judged(const char *utf8)
    {
        const auto typed = QString::fromUtf8(utf8).toStdU16String();
        const auto here = strengthOf(std::u16string_view(typed)), there = strengthOf(asBytes(utf8));
        return here == there ? here : Strength::nothing; // Window and command line say the same.
    }

private Q_SLOTS:
    void nothingTypedIsNothing()
    {
        QCOMPARE(strengthOf(std::u16string_view()), Strength::nothing);
        QCOMPARE(strengthOf(ByteView()), Strength::nothing);
    }

    void whatIsGuessedSoonIsWeak()
    {
        for (const auto *weak : {"a", "password", "12345678", "aaaaaaaaaaaaaaaaaaaaaaaa", "abcdefghijklmnop", "horse horse horse horse horse", "Summer2026",
                                 "\xc3\xbc", "\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4"})
            QVERIFY2(judged(weak) == Strength::weak, weak);
    }

    void randomWordsAndRandomSignsAreStrong()
    {
        for (const auto *strong : {"correct horse battery staple violin", "q8Z!f2-Rw7#mLx", "lorry amber tunnel cactus winter",
                                   "\xf0\x9f\x98\x80 lorry amber \xf0\x9f\x8e\x89 tunnel cactus winter", "k\xc3\xbchler nagel \xc3\xbc" "bung fl\xc3\xb6te tiger"})
            QVERIFY2(judged(strong) == Strength::strong, strong);
        QVERIFY(judged("correct horse battery staple") >= Strength::fair);
    }

    void brokenTextIsWeighedToo()
    {
        QCOMPARE(strengthOf(asBytes("\xff\xbf\xbf\xbf\xbf\xbf\xbf\xbf\xbf")), Strength::weak);
        const char16_t half[] = {'a', 0xD83D};
        QCOMPARE(strengthOf(std::u16string_view(half, 2)), Strength::weak);
    }
};

AMPHORA_TEST_UNIT(TstPassphraseStrength, "passphrase_strength")
#include "tst_passphrase_strength.moc"
