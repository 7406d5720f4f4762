#pragma once

#include "ui/models/rows.h"

#include <QHash>
#include <QSet>

#include <deque>

namespace amphora::ui {

struct StreamRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString symbol MEMBER symbol)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString stateIcon MEMBER stateIcon)
    Q_PROPERTY(QString stateText MEMBER stateText)
    Q_PROPERTY(int stateKind MEMBER stateKind)
    Q_PROPERTY(QString tip MEMBER tip)

public:
    QString key; ///< StreamID; empty while the row is fetched.
    QString symbol, title, detail;
    QString stateIcon, stateText, tip; ///< Of the state of an own stream.
    int stateKind = 2; ///< Chip.Kind
    bool operator==(const StreamRow &) const = default;
};

/// A list that may have a hundred thousand rows: it knows their names, and asks for what stands in a row when a view does. Rows that were
/// seen are kept, the latest kRowsKept of them.
class StreamList : public RowsBase {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of StreamsModel")

public:
    static constexpr int kPage = 32, kPagesAtOnce = 3;
    static constexpr std::size_t kRowsKept = 4000;

    explicit StreamList(QObject *parent = nullptr) : RowsBase(StreamRow::staticMetaObject, parent) {}

    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : int(m_names.size()); }

    /// The list from now on; one piece of it is removed and inserted, so that a view keeps its place. What stands in the rows is asked
    /// for anew as they are seen, and shown as it was until then.
    void setNames(std::vector<qint64> names);
    /// What a view lacks most urgently: the pages asked for last. The other wishes are forgotten, their rows are out of view.
    struct Piece { int first = 0; std::vector<qint64> names; };
    std::vector<Piece> takeWanted();
    /// The rows of a piece, by name; one that is missing is gone from the store.
    void fill(const Piece &piece, std::vector<std::pair<qint64, StreamRow>> rows);
    /// Forgets what stands in the rows, in other words or another language.
    void refresh();

    void append(const QVariantMap &values) override;
    void clear() override;

    Q_INVOKABLE QString keyAt(int row) const;
    /// Among the rows that were seen; −1 for none.
    Q_INVOKABLE int rowOf(const QString &key) const;

Q_SIGNALS:
    void rowsWanted(); ///< Queued: once for all that a view asked.

private:
    const void *at(int row) const override;
    void want(int row) const;
    void keep(qint64 name, StreamRow row);

    std::vector<qint64> m_names;
    QHash<qint64, StreamRow> m_known;
    std::deque<qint64> m_seen; ///< Names in m_known, the oldest first.
    QSet<qint64> m_stale; ///< Shown, and to be fetched again.
    mutable std::vector<int> m_wanted; ///< Pages, the latest last.
    mutable bool m_isAsking = false;
};

} // namespace amphora::ui
