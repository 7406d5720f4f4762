#include "core/base/errc.h"
#include "tests/support/test_unit.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

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
        QVERIFY(!words.isEmpty());
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
        for (const auto *page : {"README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md", "docs/guide.md", "docs/glossary.md",
                                 "docs/security.md", "docs/references.md", "docs/de/guide.md", "docs/de/glossary.md", "docs/de/security.md"}) {
            const auto text = read(page);
            QVERIFY2(!text.isEmpty(), page);
            const auto folder = QFileInfo(QStringLiteral(AMPHORA_SOURCE_DIR "/") + page).dir();
            for (const auto &match : link.globalMatch(text)) QVERIFY2(folder.exists(match.captured(1)), qPrintable(match.captured(1)));
        }
    }

    void whatCommentsCiteHasARowOnThePageOfReferences()
    {
        const auto page = read("docs/references.md");
        QSet<QString> rows;
        static const QRegularExpression head("^\\| ([^|]+) \\|", QRegularExpression::MultilineOption), piece("([0-9]+(?:\\.[0-9]+)?|[DKPU][0-9]+)(?:–([DKPU])?([0-9.]+))?");
        for (const auto &row : head.globalMatch(page))
            for (const auto &part : piece.globalMatch(row.captured(1))) {
                rows << part.captured(1);
                if (part.captured(3).isEmpty()) continue; // "P1–P3", "1.1–1.4"
                const auto stem = part.captured(1).chopped(1);
                for (int i = part.captured(1).back().digitValue(); i <= part.captured(3).section('.', -1).toInt(); ++i) rows << stem + QString::number(i);
            }
        static const QRegularExpression cited("decisions §([0-9]+)|protocol/0[0-9] §([0-9.]+[0-9])|[gG]oals? ([DKPU][0-9]+)");
        int count = 0;
        for (const auto *folder : {"core", "app", "ui", "tests"}) {
            QDirIterator files(QStringLiteral(AMPHORA_SOURCE_DIR "/") + folder, {"*.h", "*.cpp", "*.qml", "*.py"}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const auto name = files.next();
                QFile file(name);
                if (name.contains("/node_modules/") || !file.open(QIODevice::ReadOnly)) continue;
                for (const auto &match : cited.globalMatch(QString::fromUtf8(file.readAll()))) {
                    ++count;
                    const auto place = match.captured(1) + match.captured(2) + match.captured(3);
                    QVERIFY2(rows.contains(place), qPrintable(match.captured() + " in " + name + " has no row in docs/references.md"));
                }
            }
        }
        QVERIFY(count > 50);
    }

    /// What the guide prints bold is pressed or looked for: the translations know every text of the window.
    void theGuideNamesTheWindowAsItIs()
    {
        const std::pair<const char *, const char *> languages[] = {{"docs/guide.md", "<source>([^<]*)</source>"}, {"docs/de/guide.md", "<translation>([^<]*)</translation>"}};
        for (const auto &[page, pattern] : languages) {
            QSet<QString> shown;
            const QRegularExpression text(pattern);
            for (const auto &match : text.globalMatch(read("translations/amphora_de.ts")))
                shown << match.captured(1).replace("&apos;", "'").replace("&quot;", "\"").replace("&amp;", "&");
            static const QRegularExpression bold("\\*\\*([^*]+)\\*\\*");
            int count = 0;
            for (const auto &match : bold.globalMatch(read(page))) {
                ++count;
                QVERIFY2(shown.contains(match.captured(1)), qPrintable(match.captured(1) + " is not in the window; it is named in " + page));
            }
            QVERIFY(count > 10);
        }
    }

    /// The manual is made from the program; tests/cli holds those two equal.
    void thePagesNameCommandsAndOptionsThatExist()
    {
        const auto manual = read("packaging/linux/amphora-cli.1").replace("\\-", "-");
        QStringList commands;
        static const QRegularExpression heading("^\\.SS ([a-z ]*[a-z])", QRegularExpression::MultilineOption);
        for (const auto &match : heading.globalMatch(manual)) commands << match.captured(1);
        static const QRegularExpression call("amphora-cli ([^`\\n#]+)"), option("--[a-z-]+");
        for (const auto *page : {"docs/guide.md", "docs/glossary.md", "docs/security.md", "docs/de/guide.md", "docs/de/glossary.md", "docs/de/security.md"})
            for (const auto &match : call.globalMatch(read(page))) {
                const auto line = match.captured(1).trimmed();
                auto words = line;
                words.remove(QStringLiteral("--key-store file "));
                const bool known = std::ranges::any_of(commands, [&](const QString &command) { return (words + ' ').startsWith(command + ' '); });
                QVERIFY2(known || line.startsWith("COMMAND") || line.startsWith("BEFEHL"), qPrintable(line + " in " + page));
                for (const auto &used : option.globalMatch(line))
                    QVERIFY2(used.captured() == "--help" || manual.contains(used.captured()), qPrintable(used.captured()));
            }
    }
};

AMPHORA_TEST_UNIT(TstDocuments, "documents")
#include "tst_documents.moc"
