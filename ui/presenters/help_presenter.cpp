#include "ui/presenters/help_presenter.h"

#include "core/base/errc.h"
#include "ui/presenters/bundled_text.h"
#include "ui/presenters/error_text.h"
#include "ui/presenters/help_document.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace amphora::ui {

namespace {

struct Topic {
    const char *key, *icon, *title;
};
/// In the order of the list. The first three are docs/KEY.md.
constexpr Topic kTopics[] = {
    //: A topic of the help.
    {"guide", "book-open", QT_TRANSLATE_NOOP("Help", "Guide")},
    //: A topic of the help: the words that the program uses.
    {"glossary", "languages", QT_TRANSLATE_NOOP("Help", "Words")},
    //: A topic of the help.
    {"security", "shield-check", QT_TRANSLATE_NOOP("Help", "What is protected")},
    //: A topic of the help: codes such as E-KEY-LOCKED.
    {"errors", "circle-alert", QT_TRANSLATE_NOOP("Help", "Error codes")},
    //: A topic of the help.
    {"keys", "keyboard", QT_TRANSLATE_NOOP("Help", "Keyboard shortcuts")},
};

/// The headings of docs/errors.md, which is made from errc.h; one that is new there stays English until it is here.
[[maybe_unused]] constexpr const char *kGroups[] = {
    QT_TRANSLATE_NOOP("Help", "Keys and the place where they are kept"),
    QT_TRANSLATE_NOOP("Help", "This computer"),
    QT_TRANSLATE_NOOP("Help", "Bytes, events and streams"),
    QT_TRANSLATE_NOOP("Help", "Pictures"),
    QT_TRANSLATE_NOOP("Help", "Nodes"),
    QT_TRANSLATE_NOOP("Help", "Linked accounts"),
    QT_TRANSLATE_NOOP("Help", "Credentials"),
    QT_TRANSLATE_NOOP("Help", "Everything else"),
};

QString said(const char *text) { return QCoreApplication::translate("Help", text); }

bool speaksEnglish() { return QLocale().language() == QLocale::English || QLocale().language() == QLocale::C; }

HelpBlock heading(const QString &text, int kind = HelpBlock::Heading)
{
    HelpBlock block;
    block.kind = kind;
    block.text = text;
    return block;
}

/// The words of `text` around `wanted`, or its beginning.
QString around(const QString &text, const QString &wanted)
{
    constexpr int excerpt = 140, before = 40;
    const QString dots(QChar(0x2026)), blank(QChar(0xA0)); // Dots never stand on a line of their own.
    const auto first = std::max<qsizetype>(0, text.indexOf(wanted, 0, Qt::CaseInsensitive) - before);
    const auto from = first == 0 ? 0 : text.indexOf(u' ', first) + 1;
    auto part = text.mid(from, excerpt);
    if (text.size() - from > excerpt) part = part.section(u' ', 0, -2) + blank + dots; // No half word.
    return (from > 0 ? dots + blank : QString()) + part;
}

} // namespace

HelpPresenter::HelpPresenter(HelpModel &model, QObject *parent) : QObject(parent), m_model(model)
{
    connect(&m_model, &HelpModel::topicWanted, this, &HelpPresenter::openTopic);
    connect(&m_model, &HelpModel::placeWanted, this, &HelpPresenter::openPlace);
    connect(&m_model, &HelpModel::queryChanged, this, &HelpPresenter::showMatches);
    m_model.topic = QString::fromLatin1(kTopics[0].key);
    retranslate();
}

void HelpPresenter::retranslate()
{
    read();
    show();
    showMatches();
}

void HelpPresenter::read()
{
    m_documents.clear();
    m_model.topics.clear();
    m_model.titles.clear();
    m_model.icons.clear();
    const auto language = QLocale().name().section(u'_', 0, 0);
    for (const auto &topic : kTopics) {
        const auto key = QString::fromLatin1(topic.key);
        auto &document = m_documents[key];
        document.title = said(topic.title);
        m_model.topics << key;
        m_model.titles << document.title;
        m_model.icons << QString::fromLatin1(topic.icon);
        if (key == QLatin1String("errors")) {
            document.blocks = failures();
        } else if (key == QLatin1String("keys")) {
            document.blocks = keys();
        } else {
            auto text = bundledText(QStringLiteral("docs/%1/%2.md").arg(language, key));
            document.isForeign = text.isEmpty() && !speaksEnglish();
            if (text.isEmpty()) text = bundledText(QStringLiteral("docs/%1.md").arg(key));
            document.blocks = helpBlocks(text);
        }
        for (std::size_t i = 0; i < document.blocks.size(); ++i) document.blocks[i].key = key + u':' + QString::number(i);
    }
}

/// The codes with the words of the window, in the groups of docs/errors.md.
std::vector<HelpBlock> HelpPresenter::failures()
{
    std::vector<HelpBlock> blocks{heading(said(QT_TRANSLATE_NOOP("Help", "Error codes")), HelpBlock::Title)};
    for (const auto &block : helpBlocks(bundledText(QStringLiteral("docs/errors.md")))) {
        if (block.kind == HelpBlock::Heading) blocks.push_back(heading(QCoreApplication::translate("Help", block.text.toUtf8().constData())));
        if (block.kind != HelpBlock::TableRow || block.cells.isEmpty()) continue;
        const auto name = QString(block.cells[0]).remove(u'`');
        const auto code = errcFromText(name.toStdString());
        if (!code) continue; // tests/tidy holds the page to the list.
        const auto words = errorText(Error{*code, {}});
        HelpBlock failure;
        failure.kind = HelpBlock::Failure;
        failure.text = name;
        failure.cells = {words.title, words.safe, words.toDo};
        blocks.push_back(std::move(failure));
    }
    return blocks;
}

std::vector<HelpBlock> HelpPresenter::keys()
{
    struct Line { const char *keys, *what; };
    //: As they are printed on a keyboard.
    [[maybe_unused]] static constexpr const char *kCaps[] = {QT_TRANSLATE_NOOP("Help", "Ctrl"), QT_TRANSLATE_NOOP("Help", "Return"), QT_TRANSLATE_NOOP("Help", "Space")};
    static constexpr Line kEverywhere[] = {
        {"Ctrl K", QT_TRANSLATE_NOOP("Help", "Find a page, a stream, an action or a word of the help")},
        {"Ctrl 1 … Ctrl 9", QT_TRANSLATE_NOOP("Help", "Open a page of the rail, from the top")},
        {"F6", QT_TRANSLATE_NOOP("Help", "Go to the next part of the window: rail, page, status bar. With Shift: back")},
        {"Tab", QT_TRANSLATE_NOOP("Help", "Go to the next control. With Shift: back")},
        {"Return", QT_TRANSLATE_NOOP("Help", "Press what has the ring; in a field: go on")},
        {"Esc", QT_TRANSLATE_NOOP("Help", "Close what lies on top: menu, question, sheet, opened version; on the welcome pages: one step back")},
        {"Ctrl Z", QT_TRANSLATE_NOOP("Help", "In a field: undo typing. Elsewhere: undo the last thing that can be undone")},
        {"Ctrl L", QT_TRANSLATE_NOOP("Help", "Lock now")},
        {"Ctrl ,", QT_TRANSLATE_NOOP("Help", "Settings")},
        {"Ctrl +", QT_TRANSLATE_NOOP("Help", "Larger text. Ctrl and −: smaller, Ctrl and 0: as it was")},
        {"F1", QT_TRANSLATE_NOOP("Help", "This help")},
        {"Ctrl Q", QT_TRANSLATE_NOOP("Help", "Quit")},
    };
    static constexpr Line kControls[] = {
        {"← →", QT_TRANSLATE_NOOP("Help", "Choose among parts that stand side by side; move a slider")},
        {"↑ ↓", QT_TRANSLATE_NOOP("Help", "Move in a list, a menu, the pages of the rail")},
        {"Space", QT_TRANSLATE_NOOP("Help", "Turn a switch, tick a box, open a list")},
    };
    std::vector<HelpBlock> blocks{heading(said(QT_TRANSLATE_NOOP("Help", "Keyboard shortcuts")), HelpBlock::Title)};
    const auto add = [&blocks](const Line &line) {
        HelpBlock block;
        block.kind = HelpBlock::Keys;
        block.text = said(line.what);
        for (const auto &key : QString::fromUtf8(line.keys).split(u' ')) block.cells << said(key.toUtf8().constData());
        blocks.push_back(std::move(block));
    };
    blocks.push_back(heading(said(QT_TRANSLATE_NOOP("Help", "Everywhere"))));
    for (const auto &line : kEverywhere) add(line);
    blocks.push_back(heading(said(QT_TRANSLATE_NOOP("Help", "In lists and controls"))));
    for (const auto &line : kControls) add(line);
    return blocks;
}

void HelpPresenter::openTopic(const QString &topic)
{
    if (!m_documents.contains(topic)) return;
    m_model.topic = topic;
    m_model.setQuery({});
    show();
    Q_EMIT m_model.placed(0);
}

void HelpPresenter::openPlace(const QString &place)
{
    const auto at = [this](const QString &topic, std::size_t block) {
        openTopic(topic);
        Q_EMIT m_model.placed(int(block));
    };
    if (place.startsWith(QStringLiteral("E-"))) {
        const auto &blocks = m_documents[QStringLiteral("errors")].blocks;
        const auto found = std::ranges::find_if(blocks, [&place](const HelpBlock &block) { return block.kind == HelpBlock::Failure && block.text == place; });
        return at(QStringLiteral("errors"), found == blocks.end() ? 0 : std::size_t(found - blocks.begin()));
    }
    if (place.contains(u':') && m_documents.contains(place.section(u':', 0, 0))) return at(place.section(u':', 0, 0), place.section(u':', 1).toULongLong());
    if (const auto topic = place.section(u'#', 0, 0); place.contains(u'#') && m_documents.contains(topic)) {
        const auto words = place.section(u'#', 1);
        const auto &blocks = m_documents[topic].blocks;
        const auto found = std::ranges::find_if(blocks, [&words](const HelpBlock &block) { return plainText(block).contains(words, Qt::CaseInsensitive); });
        return at(topic, found == blocks.end() ? 0 : std::size_t(found - blocks.begin()));
    }
    static const QRegularExpression document(QStringLiteral("^(?:\\.\\./)*([a-zA-Z]+)\\.md$"));
    const auto name = document.match(place).captured(1).toLower();
    if (m_documents.contains(name)) openTopic(name);
}

void HelpPresenter::show()
{
    const auto &document = m_documents[m_model.topic];
    m_model.isForeign = document.isForeign;
    m_model.blocks.clear(); // Of another document: nothing of it stays.
    m_model.blocks.set(document.blocks);
    m_model.told();
}

std::vector<HelpMatch> HelpPresenter::find(const QString &query, int most) const
{
    const auto wanted = query.simplified().split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<int, HelpMatch>> found;
    if (wanted.isEmpty()) return {};
    for (const auto &topic : kTopics) {
        const auto document = m_documents.find(QString::fromLatin1(topic.key));
        if (document == m_documents.end()) continue;
        QString above = document->second.title;
        const auto &blocks = document->second.blocks;
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const auto &block = blocks[i];
            const auto text = plainText(block);
            const bool isHeading = block.kind == HelpBlock::Title || block.kind == HelpBlock::Heading;
            if (isHeading) above = text;
            const auto holds = [&](const QString &where) { return std::ranges::all_of(wanted, [&](const QString &word) { return where.contains(word, Qt::CaseInsensitive); }); };
            if (!holds(text)) continue;
            // What is named so comes first: a heading, the term of the glossary, the code.
            const auto name = block.kind == HelpBlock::Item ? text.section(u':', 0, 0) : block.kind == HelpBlock::Failure ? block.text : block.kind == HelpBlock::Heading ? text : QString();
            const int rank = !name.isEmpty() && name.startsWith(wanted[0], Qt::CaseInsensitive) ? 0 : holds(name) ? 1 : 2;
            HelpMatch match;
            match.key = block.key;
            match.document = document->second.title;
            const bool isNamed = block.kind == HelpBlock::Failure || (rank < 2 && block.kind == HelpBlock::Item);
            // The word of the other language, in brackets behind a term, is found and not shown.
            match.title = isNamed ? name.section(QStringLiteral(" ("), 0, 0) : above;
            // A heading is the title: under it stands what it is the heading of.
            if (!isHeading) match.detail = around(isNamed ? text.mid(name.size() + (block.kind == HelpBlock::Item)).trimmed() : text, wanted[0]);
            else if (i + 1 < blocks.size()) match.detail = around(plainText(blocks[i + 1]), wanted[0]);
            found.emplace_back(rank, std::move(match));
        }
    }
    std::ranges::stable_sort(found, {}, [](const auto &match) { return match.first; });
    std::vector<HelpMatch> matches;
    for (auto &[rank, match] : found)
        if (int(matches.size()) < most) matches.push_back(std::move(match));
    return matches;
}

void HelpPresenter::showMatches()
{
    m_model.matches.clear();
    m_model.matches.set(find(m_model.query(), kMatchesMax));
}

} // namespace amphora::ui
