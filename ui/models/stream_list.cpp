#include "ui/models/stream_list.h"

#include <QMetaObject>

#include <algorithm>

namespace amphora::ui {

void StreamList::setNames(std::vector<qint64> names)
{
    const auto begin = std::mismatch(m_names.begin(), m_names.end(), names.begin(), names.end());
    const auto first = int(begin.first - m_names.begin());
    int tail = 0; // Rows at the end that stay.
    while (tail < int(std::min(m_names.size(), names.size())) - first && m_names[m_names.size() - 1 - std::size_t(tail)] == names[names.size() - 1 - std::size_t(tail)]) ++tail;
    const int removed = int(m_names.size()) - first - tail, inserted = int(names.size()) - first - tail;
    if (removed > 0) {
        beginRemoveRows({}, first, first + removed - 1);
        m_names.erase(m_names.begin() + first, m_names.begin() + first + removed);
        endRemoveRows();
    }
    if (inserted > 0) {
        beginInsertRows({}, first, first + inserted - 1);
        m_names.insert(m_names.begin() + first, names.begin() + first, names.begin() + first + inserted);
        endInsertRows();
    }
    if (removed != inserted) Q_EMIT countChanged();
    refresh();
}

void StreamList::refresh()
{
    m_stale = QSet<qint64>(m_known.keyBegin(), m_known.keyEnd());
    m_wanted.clear();
    if (!m_names.empty()) Q_EMIT dataChanged(index(0), index(int(m_names.size()) - 1));
}

const void *StreamList::at(int row) const
{
    static const StreamRow none;
    const auto name = m_names[std::size_t(row)];
    const auto known = m_known.constFind(name);
    if (known == m_known.constEnd() || m_stale.contains(name)) want(row);
    return known == m_known.constEnd() ? &none : &*known;
}

void StreamList::want(int row) const
{
    const int page = row / kPage;
    if (!m_wanted.empty() && m_wanted.back() == page) return;
    std::erase(m_wanted, page);
    m_wanted.push_back(page);
    if (m_isAsking) return;
    m_isAsking = true;
    auto *self = const_cast<StreamList *>(this); // A view reads; who answers writes, later.
    QMetaObject::invokeMethod(self, [self] {
        self->m_isAsking = false;
        Q_EMIT self->rowsWanted();
    }, Qt::QueuedConnection);
}

std::vector<StreamList::Piece> StreamList::takeWanted()
{
    std::vector<Piece> pieces;
    while (!m_wanted.empty() && int(pieces.size()) < kPagesAtOnce) {
        Piece piece;
        piece.first = m_wanted.back() * kPage;
        m_wanted.pop_back();
        for (int row = piece.first; row < std::min(piece.first + kPage, int(m_names.size())); ++row) piece.names.push_back(m_names[std::size_t(row)]);
        if (!piece.names.empty()) pieces.push_back(std::move(piece));
    }
    m_wanted.clear();
    return pieces;
}

void StreamList::fill(const Piece &piece, std::vector<std::pair<qint64, StreamRow>> rows)
{
    for (auto &[name, row] : rows) keep(name, std::move(row));
    for (const auto name : piece.names) {
        m_stale.remove(name);
        if (!m_known.contains(name)) keep(name, {}); // Gone; so that it is not asked for again and again.
    }
    bool isSame = true; // The list may have changed while the rows were fetched.
    for (std::size_t i = 0; i < piece.names.size() && isSame; ++i)
        isSame = std::size_t(piece.first) + i < m_names.size() && m_names[std::size_t(piece.first) + i] == piece.names[i];
    if (m_names.empty()) return;
    if (isSame)
        Q_EMIT dataChanged(index(piece.first), index(piece.first + int(piece.names.size()) - 1));
    else
        Q_EMIT dataChanged(index(0), index(int(m_names.size()) - 1));
}

void StreamList::keep(qint64 name, StreamRow row)
{
    if (!m_known.contains(name)) m_seen.push_back(name);
    m_known.insert(name, std::move(row));
    while (m_seen.size() > kRowsKept) {
        m_known.remove(m_seen.front());
        m_stale.remove(m_seen.front());
        m_seen.pop_front();
    }
}

void StreamList::append(const QVariantMap &values)
{
    StreamRow row;
    for (auto value = values.begin(); value != values.end(); ++value) {
        const int at = m_gadget.indexOfProperty(value.key().toUtf8().constData());
        Q_ASSERT(at >= 0);
        m_gadget.property(at).writeOnGadget(&row, value.value());
    }
    const qint64 name = -qint64(m_names.size()) - 1; // No row of a store.
    keep(name, std::move(row));
    beginInsertRows({}, int(m_names.size()), int(m_names.size()));
    m_names.push_back(name);
    endInsertRows();
    Q_EMIT countChanged();
}

void StreamList::clear()
{
    setNames({});
    m_known.clear();
    m_seen.clear();
    m_stale.clear();
}

QString StreamList::keyAt(int row) const
{
    if (row < 0 || row >= int(m_names.size())) return {};
    const auto known = m_known.constFind(m_names[std::size_t(row)]);
    return known == m_known.constEnd() ? QString() : known->key;
}

int StreamList::rowOf(const QString &key) const
{
    for (auto known = m_known.begin(); known != m_known.end(); ++known) {
        if (known->key != key) continue;
        const auto found = std::find(m_names.begin(), m_names.end(), known.key());
        if (found != m_names.end()) return int(found - m_names.begin());
    }
    return -1;
}

} // namespace amphora::ui
