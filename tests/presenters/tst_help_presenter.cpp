#include "tests/support/test_unit.h"
#include "core/base/errc.h"
#include "ui/models/marked_text.h"
#include "ui/presenters/help_document.h"
#include "ui/presenters/help_presenter.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace amphora;
using namespace amphora::ui;

/// The help is in the program, whole, and what one looks for is found.
class TstHelpPresenter : public QObject {
    Q_OBJECT

    QLocale m_before;

private Q_SLOTS:
    void init()
    {
        m_before = QLocale();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void cleanup() { QLocale::setDefault(m_before); }

    void documentsBecomeBlocks()
    {
        const auto blocks = helpBlocks("# Title\n\nA paragraph over\ntwo lines.\n\n- first\n  goes on\n- second\n  - inner\n\n    code one\n      code two\n\n"
                                       "| a | b |\n| --- | --- |\n| `x` | y |\n");
        const auto is = [&](std::size_t i, HelpBlock::Kind kind, const QString &text) { return blocks[i].kind == kind && plainText(blocks[i]) == text; };
        QCOMPARE(blocks.size(), std::size_t(8));
        QVERIFY(is(0, HelpBlock::Title, "Title"));
        QVERIFY(is(1, HelpBlock::Paragraph, "A paragraph over two lines."));
        QVERIFY(is(2, HelpBlock::Item, "first goes on"));
        QVERIFY(is(4, HelpBlock::Item, "inner"));
        QCOMPARE(blocks[4].cells.size(), 1); // It stands further in.
        QVERIFY(is(5, HelpBlock::Code, "code one\n  code two"));
        QVERIFY(is(6, HelpBlock::TableHead, "a · b"));
        QVERIFY(is(7, HelpBlock::TableRow, "x · y"));
    }

    void marksAreTakenOffAndStrayOnesStay()
    {
        QCOMPARE(MarkedText::plainOf("**Bold** and `code` in [words](a.md), *slanted*."), "Bold and code in words, slanted.");
        QCOMPARE(MarkedText::plainOf("2 * 3 * 4 and a[0] and `open"), "2 * 3 * 4 and a[0] and `open");
    }

    void everyTopicHasItsTextAndNoMarkIsLeftOver()
    {
        HelpModel model;
        HelpPresenter help(model);
        QCOMPARE(model.topics.size(), 5);
        for (const auto &topic : model.topics) {
            help.openTopic(topic);
            QVERIFY2(model.blocks.count() > 10, qPrintable(topic));
            QVERIFY(!model.isForeign);
            QCOMPARE(model.blocks.rows().front().kind, int(HelpBlock::Title));
            for (const auto &block : model.blocks.rows())
                if (block.kind != HelpBlock::Code) QVERIFY2(!plainText(block).contains("**") && !plainText(block).contains("]("), qPrintable(plainText(block)));
        }
    }

    void everyCodeIsExplainedAndItsBannerLeadsThere()
    {
        HelpModel model;
        HelpPresenter help(model);
        QSignalSpy placed(&model, &HelpModel::placed);
        QStringList codes;
#define AMPHORA_LIST_CODE(name, text) codes << text;
        AMPHORA_ERRC_LIST(AMPHORA_LIST_CODE)
#undef AMPHORA_LIST_CODE
        for (const auto &code : codes) {
            Q_EMIT model.placeWanted(code);
            QCOMPARE(model.topic, "errors");
            const auto &block = model.blocks.rows()[placed.last()[0].toULongLong()];
            QCOMPARE(block.text, code);
            QCOMPARE(block.cells.size(), 3);
            for (const auto &cell : block.cells) QVERIFY2(!cell.isEmpty(), qPrintable(code));
        }
    }

    void linksOfTheTextLeadToTopics()
    {
        HelpModel model;
        HelpPresenter help(model);
        Q_EMIT model.placeWanted("glossary.md");
        QCOMPARE(model.topic, "glossary");
        Q_EMIT model.placeWanted("security.md");
        QCOMPARE(model.topic, "security");
        Q_EMIT model.placeWanted("../SECURITY.md");
        QCOMPARE(model.topic, "security");
        Q_EMIT model.placeWanted("https://elsewhere.example/x.md"); // Nothing is opened outside, and nothing happens here.
        QCOMPARE(model.topic, "security");
    }

    void whatIsNamedSoComesFirst()
    {
        HelpModel model;
        HelpPresenter help(model);
        model.setQuery("streamid");
        QVERIFY(model.matches.count() > 1);
        QCOMPARE(model.matches.rows().front().title, "StreamID");
        model.setQuery("e-sig");
        QCOMPARE(model.matches.rows().front().title, "E-SIG");
        model.setQuery("ctrl l");
        QVERIFY(model.matches.count() > 0);
        model.setQuery("no such words at all");
        QCOMPARE(model.matches.count(), 0);
        model.setQuery("streamid");
        Q_EMIT model.placeWanted(model.matches.rows().front().key);
        QCOMPARE(model.topic, "glossary");
        QVERIFY(model.query().isEmpty()); // The place is shown, not the list.
    }

    void aMatchSaysEachThingOnce()
    {
        HelpModel model;
        HelpPresenter help(model);
        for (const auto *query : {"anchor", "e-sig", "recovery", "credential", "ctrl"}) {
            model.setQuery(query);
            QVERIFY2(model.matches.count() > 0, query);
            for (const auto &match : model.matches.rows()) {
                QVERIFY2(!match.detail.startsWith(match.title + ':') && match.detail != match.title, qPrintable(match.title + " | " + match.detail));
                QVERIFY2(!match.detail.contains(". ·") && !match.detail.endsWith(" …"), qPrintable(match.detail));
            }
        }
        // The term of the other language stands in the text, not in the list.
        QLocale::setDefault(QLocale(QLocale::German));
        help.retranslate();
        model.setQuery("anker gemeldet");
        QVERIFY(model.matches.count() > 0);
        QCOMPARE(model.matches.rows().front().title, u"Anker gemeldet"_qs);
    }

    void whatIsThereInEnglishOnlySaysSo()
    {
        QLocale::setDefault(QLocale(QLocale::French));
        HelpModel model;
        HelpPresenter help(model);
        QVERIFY(model.isForeign);
        QLocale::setDefault(QLocale::c()); // Of a bare system: the window speaks English.
        help.retranslate();
        QVERIFY(!model.isForeign);
        help.openTopic("errors"); // Comes from the words of the window.
        QVERIFY(!model.isForeign);
    }
};

AMPHORA_TEST_UNIT(TstHelpPresenter, "help_presenter")
#include "tst_help_presenter.moc"
