#include "tests/support/test_unit.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

/// Rules that only reading the sources can hold.
class TstSources : public QObject {
    Q_OBJECT

    static QMap<QString, QString> files(const QString &folder, const QStringList &patterns)
    {
        QMap<QString, QString> found;
        QDirIterator dir(QStringLiteral(AMPHORA_SOURCE_DIR "/") + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
        while (dir.hasNext()) {
            QFile file(dir.next());
            if (file.open(QIODevice::ReadOnly)) found.insert(file.fileName(), QString::fromUtf8(file.readAll()));
        }
        return found;
    }
    /// The text between the brace at `from` and its partner.
    static QString body(const QString &text, qsizetype from)
    {
        int depth = 0;
        for (qsizetype i = text.indexOf('{', from); i >= 0 && i < text.size(); ++i) {
            if (text[i] == '{') ++depth;
            if (text[i] == '}' && --depth == 0) return text.mid(from, i - from);
        }
        return text.mid(from);
    }

private Q_SLOTS:
    /// Goal U2. Label is the one Text; input fields of one line are plain by nature, T.TextArea says so.
    void everyTextIsPlain()
    {
        static const QRegularExpression text("(^|\\s)(Text|TextEdit|T\\.TextArea|TextArea|T\\.Label)\\s*\\{");
        QStringList wrong;
        int seen = 0;
        for (const auto sources = files("ui", {"*.qml"}); const auto &path : sources.keys()) {
            for (const auto &match : text.globalMatch(sources[path])) {
                ++seen;
                if (!body(sources[path], match.capturedStart()).contains(QRegularExpression("textFormat: (Text|TextEdit)\\.PlainText"))) wrong << path;
            }
            if (sources[path].contains(QRegularExpression("RichText|StyledText|AutoText|MarkdownText|linkActivated"))) wrong << path;
        }
        QVERIFY(seen >= 3);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }

    void numbersOfColourStandOnlyInTheTheme()
    {
        static const QRegularExpression colour("\"#[0-9A-Fa-f]{3,8}\"");
        QStringList wrong;
        for (const auto sources = files("ui/qml", {"*.qml"}); const auto &path : sources.keys())
            if (!path.endsWith("/Theme.qml") && sources[path].contains(colour)) wrong << path;
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }

    /// In Qt 6.4 a screen reader is told the role of a control's class, whatever Accessible.role says. For a button with a menu there is no
    /// class of its own, it is told as a button.
    void whatIsNoButtonIsNotMadeOfOne()
    {
        static const QRegularExpression control("(^|\\s)T\\.(AbstractButton|Button|Control) \\{");
        static const QRegularExpression role("Accessible\\.role: (editable \\?|Accessible\\.(\\w+))");
        QStringList wrong;
        for (const auto sources = files("ui/qml", {"*.qml"}); const auto &path : sources.keys())
            for (const auto &found : control.globalMatch(sources[path])) {
                const auto said = role.match(body(sources[path], found.capturedStart()));
                const auto name = said.captured(2);
                if (said.hasMatch() && !name.isEmpty() && name != "Button" && name != "ButtonMenu") wrong << path + ": " + name;
            }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }

    /// In a file an id hides the property of the same name: what is bound to the name gets an object where words were meant.
    void noIdHidesAProperty()
    {
        static const QRegularExpression id("\\bid: (\\w+)"), property("\\n    (?:required |readonly |default )*property (?!alias)[\\w<>.]+ (\\w+)");
        QStringList wrong;
        for (const auto sources = files("ui/qml", {"*.qml"}); const auto &path : sources.keys()) {
            QSet<QString> ids, names;
            for (const auto &match : id.globalMatch(sources[path])) ids << match.captured(1);
            for (const auto &match : property.globalMatch(sources[path])) names << match.captured(1);
            if (ids.intersects(names)) wrong << path + ": " + (ids & names).values().join(' ');
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }

    /// Qt's renderer paints a clipped child black.
    void noDrawingIsClipped()
    {
        const auto drawings = files("resources", {"*.svg"});
        QVERIFY(drawings.size() > 200);
        for (const auto &path : drawings.keys()) QVERIFY2(!drawings[path].contains("clipPath"), qPrintable(path));
    }

    void everyIconThatIsNamedExists()
    {
        static const QRegularExpression name("(?:icon|iconName|tileIcon|actionIcon|trailingIcon|chipIcon|audienceIcon): (?:[^\\n\"]*\\? )?\"([a-z0-9-]+)\"");
        int seen = 0;
        for (const auto sources = files("ui/qml", {"*.qml"}); const auto &path : sources.keys())
            for (const auto &match : name.globalMatch(sources[path])) {
                ++seen;
                const auto icon = QStringLiteral(AMPHORA_SOURCE_DIR "/resources/icons/ui/") + match.captured(1) + ".svg";
                QVERIFY2(QFile::exists(icon), qPrintable(path + ": " + match.captured(1)));
            }
        QVERIFY(seen > 40);
    }

    /// Every sentence outside the gallery is translatable and has its German.
    void everySentenceHasItsGerman()
    {
        static const QRegularExpression message("<message[^>]*>.*?</message>", QRegularExpression::DotMatchesEverythingOption);
        QFile file(QStringLiteral(AMPHORA_SOURCE_DIR "/translations/amphora_de.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto german = QString::fromUtf8(file.readAll());
        QStringList open;
        for (const auto &match : message.globalMatch(german))
            if (match.captured().contains("unfinished") || match.captured().contains("<translation></translation>")) open << match.captured();
        QVERIFY2(open.isEmpty(), qPrintable(open.join('\n')));
        static const QRegularExpression used("qsTr\\(\"((?:[^\"\\\\]|\\\\.)*)\"");
        QStringList missing;
        for (const auto sources = files("ui/qml", {"*.qml"}); const auto &path : sources.keys())
            for (const auto &match : used.globalMatch(sources[path])) {
                const auto source = match.captured(1).toHtmlEscaped().replace("\\&quot;", "&quot;").replace("'", "&apos;");
                if (!german.contains("<source>" + source + "</source>")) missing << path + ": " + match.captured(1);
            }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join('\n')));
    }

    void noPageAsksForAContextPropertyOrALiteralWord()
    {
        static const QRegularExpression literal("\\b(text|title|label|hint|placeholder|tip|note|actionText)\\s*:\\s*\"(?!https|did:|SHA-256|English|Deutsch)[A-Za-z]{3,}");
        static const QRegularExpression comment("//[^\n]*");
        QStringList wrong;
        for (const auto sources = files("ui/qml", {"*.qml"}); const auto &path : sources.keys())
            if (!path.contains("/gallery/") && QString(sources[path]).remove(comment).contains(literal)) wrong << path;
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }
};

AMPHORA_TEST_UNIT(TstSources, "sources")
#include "tst_sources.moc"
