#include "tests/support/test_unit.h"
#include "tests/ui/quick_fixture.h"

#include <QColor>
#include <QFile>
#include <QFontInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

/// Theme is the tokens and nothing else, and every pair of colours can be read.
class TstTheme : public QObject {
    Q_OBJECT

    static QJsonObject tokens()
    {
        QFile file(QStringLiteral(AMPHORA_SOURCE_DIR "/resources/design/tokens.json"));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }
    /// WCAG 2.1, "relative luminance".
    static double luminance(const QColor &colour)
    {
        const auto linear = [](double part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    }
    static double contrast(const QColor &one, const QColor &other)
    {
        const auto a = luminance(one), b = luminance(other);
        return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
    }
    static QString nameInTheme(const QString &token)
    {
        return token.startsWith("on") && token.size() > 2 && token[2].isUpper() ? "inkO" + token.mid(1) : token;
    }

    QuickFixture m_quick;
    QObject *m_theme = nullptr;

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = m_quick.eval("Theme").value<QObject *>();
        QVERIFY(m_theme);
    }

    void everyColourIsItsToken()
    {
        int seen = 0;
        for (const bool dark : {false, true}) {
            m_theme->setProperty("mode", dark ? 2 : 1);
            const auto colours = tokens()["colours"].toObject()[dark ? "dark" : "light"].toObject();
            for (auto colour = colours.begin(); colour != colours.end(); ++colour, ++seen)
                QCOMPARE(m_theme->property(qPrintable(nameInTheme(colour.key()))).value<QColor>(), QColor(colour.value().toString()));
            const auto scrim = tokens()["scrim"].toObject()[dark ? "dark" : "light"].toObject();
            QCOMPARE(m_theme->property("scrim").value<QColor>(), QColor(scrim["colour"].toString()));
            QCOMPARE(m_theme->property("scrimOpacity").toDouble(), scrim["opacity"].toDouble());
        }
        QVERIFY(seen >= 62);
    }

    void everyCoverIsItsTokenAndCarriesItsWords()
    {
        const auto wanted = tokens()["credentialCovers"].toArray();
        const auto covers = m_theme->property("covers").toList();
        QCOMPARE(covers.size(), wanted.size());
        const auto ink = m_theme->property("inkOnCover").value<QColor>();
        for (qsizetype i = 0; i < covers.size(); ++i) {
            const QColor cover(covers[i].toString());
            QCOMPARE(cover, QColor(wanted[i].toString()));
            QVERIFY2(contrast(ink, cover) >= 4.5, qPrintable(cover.name()));
        }
    }

    void everyTextSizeIsItsTokenTimesTheScale()
    {
        for (const double scale : {1.0, 1.5, 2.0}) {
            m_theme->setProperty("textScale", scale);
            const auto styles = tokens()["type"].toObject()["scale"].toObject();
            for (auto style = styles.begin(); style != styles.end(); ++style) {
                const auto name = style.key();
                QCOMPARE(m_theme->property(qPrintable(name + "Size")).toInt(), qRound(style.value().toObject()["size"].toInt() * scale));
                QCOMPARE(m_theme->property(qPrintable(name + "Line")).toInt(), qRound(style.value().toObject()["line"].toInt() * scale));
                QCOMPARE(m_theme->property(qPrintable(name + "Weight")).toInt(), style.value().toObject()["weight"].toInt());
            }
        }
        m_theme->setProperty("textScale", 1.0);
    }

    void everySizeAndRadiusIsItsToken()
    {
        const auto radius = tokens()["radius"].toObject();
        for (auto one = radius.begin(); one != radius.end(); ++one)
            QCOMPARE(m_theme->property(qPrintable("radius" + one.key().left(1).toUpper() + one.key().mid(1))).toInt(), one.value().toInt());
        const auto sizes = tokens()["sizes"].toObject();
        const QMap<QString, QString> words{{"s", "Small"}, {"m", "Medium"}, {"l", "Large"}, {"xl", "Huge"}, {"w", "Width"}, {"h", "Height"}};
        for (auto size = sizes.begin(); size != sizes.end(); ++size) {
            if (!size.value().isObject()) {
                QCOMPARE(m_theme->property(qPrintable(size.key())).toInt(), size.value().toInt());
                continue;
            }
            const auto parts = size.value().toObject();
            for (auto part = parts.begin(); part != parts.end(); ++part) {
                const auto word = words.value(part.key(), part.key().left(1).toUpper() + part.key().mid(1));
                QCOMPARE(m_theme->property(qPrintable(size.key() + word)).toInt(), part.value().toInt());
            }
        }
        const auto space = tokens()["space"].toArray();
        for (const auto step : space) QCOMPARE(m_theme->property(qPrintable("space" + QString::number(step.toInt()))).toInt(), step.toInt());
    }

    void everyPairOfColoursCanBeRead()
    {
        int pairs = 0;
        for (const auto *look : {"light", "dark"}) {
            const auto colours = tokens()["colours"].toObject()[look].toObject();
            for (const auto value : tokens()["contrast"].toObject()[look].toArray()) {
                const auto pair = value.toObject();
                const auto ratio = contrast(QColor(colours[pair["text"].toString()].toString()), QColor(colours[pair["on"].toString()].toString()));
                const auto said = QStringLiteral("%1: %2 on %3 is %4").arg(look, pair["text"].toString(), pair["on"].toString()).arg(ratio);
                QVERIFY2(ratio >= pair["needs"].toDouble(), qPrintable(said));
                QVERIFY2(std::abs(ratio - pair["ratio"].toDouble()) < 0.02, qPrintable(said));
                ++pairs;
            }
        }
        QCOMPARE(pairs, 94);
    }

    void reducedMotionMeansNoMotion()
    {
        m_theme->setProperty("reduceMotion", true);
        QCOMPARE(m_theme->property("motionIn").toInt(), 0);
        QCOMPARE(m_theme->property("motionOut").toInt(), 0);
        m_theme->setProperty("reduceMotion", false);
        QCOMPARE(m_theme->property("motionIn").toInt(), tokens()["motion"].toObject()["in"].toInt());
    }

    void theBundledFontsAreTheOnesUsed()
    {
        for (const int weight : {400, 500, 600}) {
            QFont font(tokens()["type"].toObject()["families"].toObject()["text"].toString());
            font.setWeight(QFont::Weight(weight));
            QCOMPARE(QFontInfo(font).family(), QStringLiteral("Inter"));
            QCOMPARE(QFontInfo(font).weight(), weight);
        }
        QCOMPARE(QFontInfo(QFont(tokens()["type"].toObject()["families"].toObject()["mono"].toString())).family(), QStringLiteral("JetBrains Mono"));
    }
};

AMPHORA_TEST_UNIT(TstTheme, "theme")
#include "tst_theme.moc"
