#pragma once

#include "ui/models/rows.h"

#include <QStringList>

namespace amphora::ui {

/// One block of a help page. `text` may hold **bold**, `code`, *slanted* and [words](target), which MarkedText draws.
struct HelpBlock {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(int kind MEMBER kind)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QStringList cells MEMBER cells)

public:
    /// Title and headings; text; an item of a list; lines of code; a row of a table (`cells`); a code that a failure has (`text` is the code,
    /// `cells` what happened, is my work safe, what to do); keys of the keyboard (`cells`: the keys) and what they do.
    enum Kind { Title, Heading, Paragraph, Item, Code, TableHead, TableRow, Failure, Keys };

    QString key;
    int kind = Paragraph;
    QString text;
    QStringList cells;
    bool operator==(const HelpBlock &) const = default;
};

/// A place in the help where the words that were typed occur.
struct HelpMatch {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)

public:
    QString key; ///< "errors:12": topic and block
    QString title, detail; ///< the heading above it with the topic; the words around
    QString document; ///< its title
    bool operator==(const HelpMatch &) const = default;
};

/// The help, which is in the program: the guide, the words, what is protected, the codes, the keys of the keyboard.
class HelpModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList topics MEMBER topics NOTIFY changed)
    Q_PROPERTY(QStringList titles MEMBER titles NOTIFY changed)
    Q_PROPERTY(QStringList icons MEMBER icons NOTIFY changed)
    Q_PROPERTY(QString topic MEMBER topic NOTIFY changed)
    Q_PROPERTY(bool foreign MEMBER isForeign NOTIFY changed)
    Q_PROPERTY(amphora::ui::RowsBase *blocks READ blocksModel CONSTANT)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    Q_PROPERTY(amphora::ui::RowsBase *matches READ matchesModel CONSTANT)

public:
    /// HelpBlock::Kind under a name that QML knows.
    enum Kind {
        Title = HelpBlock::Title, Heading = HelpBlock::Heading, Paragraph = HelpBlock::Paragraph, Item = HelpBlock::Item, Code = HelpBlock::Code,
        TableHead = HelpBlock::TableHead, TableRow = HelpBlock::TableRow, Failure = HelpBlock::Failure, Keys = HelpBlock::Keys
    };
    Q_ENUM(Kind)

    using QObject::QObject;
    void told() { Q_EMIT changed(); }
    RowsBase *blocksModel() { return &blocks; }
    RowsBase *matchesModel() { return &matches; }
    QString query() const { return m_query; }
    void setQuery(const QString &query)
    {
        if (m_query == query) return;
        m_query = query;
        Q_EMIT queryChanged();
    }

    QStringList topics, titles, icons;
    QString topic;
    bool isForeign = false; ///< The opened topic is only there in English, and another language is spoken.
    Rows<HelpBlock> blocks;
    Rows<HelpMatch> matches;

Q_SIGNALS:
    void changed();
    void queryChanged();
    void topicWanted(const QString &topic);
    /// A match, a link of the text, or a code such as E-SIG.
    void placeWanted(const QString &place);
    /// To the view: this block stands at the top.
    void placed(int block);

private:
    QString m_query;
};

} // namespace amphora::ui
