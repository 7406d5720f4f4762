#include "tests/support/test_unit.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

/// Goal: an #include may only point at the same module or at one its row names. The table is the law:
/// ARCHITECTURE.md draws it, CMake links by it, and this test fails the commit that breaks it.
class TstLayers : public QObject {
    Q_OBJECT

    struct Row {
        QStringList mayUse; ///< Besides base and itself.
        QStringList outside; ///< Prefixes of outside headers; the standard library and POSIX are free.
    };

    static const QMap<QString, Row> &table()
    {
        static const QMap<QString, Row> rows = {
            {"core/base", {{}, {"sodium"}}},
            {"core/crypto", {{}, {"sodium", "botan/", "secp256k1"}}},
            {"core/codec", {{"crypto"}, {"nlohmann/", "zlib"}}},
            {"core/did", {{"crypto", "codec"}, {}}},
            {"core/jose", {{"crypto", "codec", "did"}, {"nlohmann/"}}},
            {"core/stream", {{"codec", "crypto", "did", "jose", "schema"}, {"nlohmann/"}}},
            {"core/schema", {{"codec"}, {"pcre2"}}},
            {"core/vault", {{"crypto", "codec", "did", "jose"}, {"sodium", "utf8proc"}}},
            {"core/store", {{"crypto", "codec", "did", "stream"}, {"sqlite3"}}},
            {"core/net", {{}, {"curl/"}}},
            {"core/http", {{"codec", "crypto"}, {"boost/"}}},
            {"core/node", {{"codec", "crypto", "did", "jose", "stream", "schema", "store"}, {}}},
            {"core/idx", {{"codec", "crypto", "did", "jose", "stream", "schema", "store", "node"}, {}}},
            {"core/profile", {{"codec", "crypto", "did", "jose", "stream", "schema", "store", "node", "idx"}, {}}},
            {"core/account", {{"codec", "crypto", "did", "jose", "stream", "schema", "store", "node", "idx"}, {}}},
            {"core/credential", {{"codec", "crypto", "did", "jose", "schema", "vault", "store"}, {}}},
            {"core/sync", {{"codec", "crypto", "did", "jose", "stream", "store", "node", "idx", "profile", "account", "net"}, {"nlohmann/"}}},
            {"core/media", {{"codec"}, {"Q"}}},
            {"core/keychain", {{}, {"Q", "qt6keychain/", "gio/"}}},
            {"core/engine", {{"crypto", "codec", "did", "jose", "stream", "schema", "vault", "store", "net", "http", "node", "idx",
                              "profile", "account", "credential", "sync", "media", "keychain"}, {"Q", "nlohmann/"}}},
            {"core/print", {{"codec", "crypto", "credential", "engine"}, {"Q", "qrencode"}}},
        };
        return rows;
    }

    static QStringList includesOf(const QString &path)
    {
        static const QRegularExpression include("^\\s*#\\s*include\\s*[\"<]([^\">]+)[\">]", QRegularExpression::MultilineOption);
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) return {};
        QStringList found;
        for (const auto &match : include.globalMatch(QString::fromUtf8(file.readAll()))) found << match.captured(1);
        return found;
    }

    /// What each range-based for of `text` walks through.
    static QStringList rangesOf(const QString &text)
    {
        static const QRegularExpression loop("\\bfor \\(");
        constexpr qsizetype longest = 400; // A brace in a string can make a head seem endless.
        QStringList ranges;
        for (const auto &match : loop.globalMatch(text)) {
            int depth = 1;
            qsizetype colon = -1, at = match.capturedEnd();
            for (; depth > 0 && at < std::min(text.size(), match.capturedEnd() + longest); ++at) {
                const auto c = text[at];
                if (QStringLiteral("([{").contains(c)) ++depth;
                if (QStringLiteral(")]}").contains(c)) --depth;
                if (colon < 0 && depth == 1 && c == ':' && text.mid(at - 1, 3).count(':') == 1) colon = at;
            }
            if (depth == 0 && colon > 0) ranges << text.mid(colon + 1, at - colon - 2).simplified();
        }
        return ranges;
    }

    /// The name of the function whose call ends at `end` (the place of its closing parenthesis); empty for a cast and for (*x).
    static QString calledAt(const QString &text, qsizetype end)
    {
        int depth = 0;
        qsizetype at = end;
        for (; at >= 0; --at) {
            if (text[at] == ')') ++depth;
            if (text[at] == '(' && --depth == 0) break;
        }
        static const QRegularExpression name("(\\w+)$");
        return name.match(text.left(at)).captured(1);
    }

    /// In C++20 a loop keeps alive what its range *is*, not what the range is *of*: in `*f()` and `f()->list` the Result that f() gave is
    /// gone before the first round. Who gives a pointer or a reference into something that lives on is named here.
    static bool dangles(const QString &range)
    {
        static const QRegularExpression lives("^(as[A-Z]\\w*|find|contentItem|parentItem)$"), through("\\)(?=->|\\.value\\(\\))"), values("^[^(]*\\{");
        if (range.contains(values)) return false; // They are copied.
        const auto isGone = [&](qsizetype end) {
            const auto called = calledAt(range, end);
            return !called.isEmpty() && !lives.match(called).hasMatch();
        };
        if (range.endsWith(".value()") || (range.startsWith('*') && range.endsWith(')') && isGone(range.size() - 1))) return true;
        for (const auto &match : through.globalMatch(range))
            if (isGone(match.capturedStart())) return true;
        return false;
    }

private Q_SLOTS:
    void noLoopWalksThroughWhatIsGone()
    {
        for (const auto *bad : {"*store->streams({})", "*readLines(workspace, keys(x))", "wait(home.show())->changes", "parse(text).value().lines()", "parse(text).value()"})
            QVERIFY2(dangles(bad), bad);
        for (const auto *good : {"*found", "*value.asList()", "(*raw)->blocks", "static_cast<Rows<Row> *>(model.rows())->rows()", "names()", "view->log", "std::as_const(m_rows)"})
            QVERIFY2(!dangles(good), good);
        QStringList wrong;
        int seen = 0;
        for (const auto *folder : {"core", "ui", "app", "tests"}) {
            QDirIterator dir(QStringLiteral(AMPHORA_SOURCE_DIR "/") + folder, {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
            while (dir.hasNext()) {
                QFile file(dir.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                for (const auto &range : rangesOf(QString::fromUtf8(file.readAll()))) {
                    ++seen;
                    if (dangles(range)) wrong << file.fileName() + ": " + range;
                }
            }
        }
        QVERIFY(seen > 800);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }

    void includesPointDownwards()
    {
        const QStringList libraries = {"sodium", "botan/", "nlohmann/", "secp256k1", "pcre2", "utf8proc", "sqlite3", "zlib", "qrencode", "curl/",
                                       "qt6keychain/", "gio/", "boost/", "CLI/"};
        QStringList wrong;
        int files = 0;
        for (auto row = table().begin(); row != table().end(); ++row) {
            QDirIterator dir(QStringLiteral(AMPHORA_SOURCE_DIR "/") + row.key(), {"*.h", "*.cpp"}, QDir::Files);
            while (dir.hasNext()) {
                const auto path = dir.next();
                ++files;
                for (const auto &used : includesOf(path)) {
                    const auto module = used.section('/', 0, -2);
                    const bool ours = used.startsWith("core/") || used.startsWith("ui/") || used.startsWith("app/") || used.startsWith("tests/");
                    bool fine = true;
                    if (ours)
                        fine = module == row.key() || module == "core/base" || row->mayUse.contains(module.section('/', 1));
                    else if (used.startsWith('Q') && used.size() > 1 && used[1].isUpper())
                        fine = row->outside.contains("Q");
                    else
                        for (const auto &library : libraries)
                            if (used.startsWith(library)) fine = row->outside.contains(library);
                    if (!fine) wrong << path + " includes " + used;
                    if (used == "nlohmann/json.hpp" && path.endsWith(".h")) wrong << path + " includes json.hpp in a header";
                }
            }
        }
        QVERIFY2(files > 10, "the sources were not found");
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }

    void theWindowSeesOnlyTheEngineAndValues()
    {
        const QStringList allowed = {"core/base", "core/engine", "core/did", "core/account", "core/profile", "core/credential", "core/print", "core/codec", "core/stream", "ui/models"};
        QStringList wrong;
        QDirIterator dir(AMPHORA_SOURCE_DIR "/ui", {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
        while (dir.hasNext()) {
            const auto path = dir.next();
            for (const auto &used : includesOf(path))
                if (used.startsWith("core/") && !allowed.contains(used.section('/', 0, -2))) wrong << path + " includes " + used;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }

    void everyFolderOfCoreHasARow()
    {
        for (const auto &name : QDir(AMPHORA_SOURCE_DIR "/core").entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QVERIFY2(table().contains("core/" + name), qPrintable(name));
    }

    /// The drawing in ARCHITECTURE.md has the rows and edges of the table above, in the order in which CMake adds the folders.
    void theMapDrawsThisTable()
    {
        QFile file(AMPHORA_SOURCE_DIR "/ARCHITECTURE.md");
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression row(R"(^\| ([a-z]+) \|[^|]*\| ([a-z ]+|–) \|[^|]*\|$)", QRegularExpression::MultilineOption);
        QStringList drawn;
        for (const auto &match : row.globalMatch(QString::fromUtf8(file.readAll()))) {
            const auto module = "core/" + match.captured(1);
            if (!table().contains(module)) continue; // Another table.
            drawn << module;
            auto edges = match.captured(2).split(' ');
            if (edges == QStringList("–")) edges.clear();
            auto wantedEdges = table().value(module).mayUse;
            edges.sort();
            wantedEdges.sort();
            QCOMPARE(edges, wantedEdges);
        }
        const auto wanted = table().keys();
        QVERIFY(!drawn.isEmpty());
        drawn.sort();
        QCOMPARE(drawn, wanted);
    }

    /// Goal D10: nothing of ours deletes a folder with what is in it.
    void nothingDeletesRecursively()
    {
        static const QRegularExpression recursive("removeRecursively|remove_all\\b|rm -r");
        QStringList wrong;
        for (const auto *folder : {"core", "ui", "app"}) {
            QDirIterator dir(QStringLiteral(AMPHORA_SOURCE_DIR "/") + folder, {"*.h", "*.cpp", "*.qml"}, QDir::Files, QDirIterator::Subdirectories);
            while (dir.hasNext()) {
                QFile file(dir.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                if (QString::fromUtf8(file.readAll()).contains(recursive)) wrong << file.fileName();
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }
};

AMPHORA_TEST_UNIT(TstLayers, "layers")
#include "tst_layers.moc"
