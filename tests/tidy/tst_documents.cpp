#include "core/base/errc.h"
#include "tests/support/test_unit.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace amphora;

/// Pages that people rely on are held to the code they speak of.
class TstDocuments : public QObject {
    Q_OBJECT

    static QString read(const QString &name)
    {
        QFile file(QStringLiteral(AMPHORA_SOURCE_DIR "/") + name);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    /// "code" → its three columns.
    static QMap<QString, QStringList> explained()
    {
        QMap<QString, QStringList> rows;
        for (const auto &line : read("docs/errors.md").split('\n')) {
            if (!line.startsWith("| `E-")) continue;
            const auto cells = line.split(" | ");
            if (cells.size() == 4) rows[cells[0].mid(3).chopped(1)] = {cells[1], cells[2], cells[3].chopped(2)};
        }
        return rows;
    }

private Q_SLOTS:
    void everyErrorCodeIsExplainedAndNoOther()
    {
        QStringList codes;
#define AMPHORA_LIST_CODE(name, text) codes << text;
        AMPHORA_ERRC_LIST(AMPHORA_LIST_CODE)
#undef AMPHORA_LIST_CODE
        const auto rows = explained();
        for (const auto &code : codes) {
            QVERIFY2(rows.contains(code), qPrintable(code + ": run tests/tools/make-error-docs.py"));
            for (const auto &cell : rows[code]) QVERIFY2(cell.trimmed().endsWith('.') || cell.trimmed().endsWith('?'), qPrintable(code));
        }
        QCOMPARE(rows.size(), codes.size());
    }

    /// The page is made from the words that window and CLI show; a changed sentence shows here.
    void thePageHasTheWordsOfTheProgram()
    {
        auto words = read("core/engine/error_words.cpp");
        if (words.isEmpty()) QSKIP("the engine is not there");
        static const QRegularExpression seam("\"\\s+\""); // Literals side by side are one.
        words.replace(seam, "");
        words.replace("\\\"", "\"");
        for (const auto &cells : explained())
            for (const auto &cell : cells) QVERIFY2(words.contains('"' + cell + '"'), qPrintable(cell + ": run tests/tools/make-error-docs.py"));
    }

    void everyFuzzTargetSaysWhatItDecodes()
    {
        const auto decoders = read("tests/corpus/decoders.txt");
        QDirIterator targets(AMPHORA_SOURCE_DIR "/tests", {"fuzz_*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
        int count = 0;
        while (targets.hasNext()) {
            const auto name = QFileInfo(targets.next()).baseName().mid(5);
            if (name == "replay_main") continue;
            ++count;
            QVERIFY2(decoders.contains('\n' + name + ": core/"), qPrintable("tests/corpus/decoders.txt wants a line for fuzz_" + name));
            QVERIFY2(!QDir(AMPHORA_SOURCE_DIR "/tests/corpus/" + name).isEmpty(), qPrintable(name));
        }
        QVERIFY(count > 0);
        for (const auto &line : decoders.split('\n', Qt::SkipEmptyParts)) {
            if (line.startsWith('#')) continue;
            for (const auto &path : line.section(':', 1).split(' ', Qt::SkipEmptyParts))
                QVERIFY2(QFile::exists(QStringLiteral(AMPHORA_SOURCE_DIR "/") + path), qPrintable(path));
        }
    }

    void linksOfThePagesLeadSomewhere()
    {
        static const QRegularExpression link("\\]\\(([^):#]+)\\)");
        for (const auto *page : {"README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"}) {
            const auto text = read(page);
            QVERIFY2(!text.isEmpty(), page);
            for (const auto &match : link.globalMatch(text))
                QVERIFY2(QFile::exists(QStringLiteral(AMPHORA_SOURCE_DIR "/") + match.captured(1)), qPrintable(match.captured(1)));
        }
    }
};

AMPHORA_TEST_UNIT(TstDocuments, "documents")
#include "tst_documents.moc"
