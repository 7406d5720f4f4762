#pragma once

#include <QAbstractListModel>
#include <QMetaProperty>
#include <QVariantMap>
#include <QtQml/qqml.h>

#include <algorithm>
#include <vector>

namespace amphora::ui {

/// A list of gadgets for QML: every Q_PROPERTY of the gadget is a role of the same name.
class RowsBase : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    QHash<int, QByteArray> roleNames() const override;
    QVariant data(const QModelIndex &index, int role) const override;
    int count() const { return rowCount({}); }

    /// Adds a row whose properties are taken from `values`; names that the gadget lacks are a programming error.
    virtual void append(const QVariantMap &values) = 0;
    virtual void clear() = 0;

Q_SIGNALS:
    void countChanged();

protected:
    RowsBase(const QMetaObject &gadget, QObject *parent);

    const QMetaObject &m_gadget;
    virtual const void *at(int row) const = 0;
};

/// Rows of one type. T has `QString key` that names a row for good, and operator==.
template <typename T>
class Rows final : public RowsBase {
public:
    explicit Rows(QObject *parent = nullptr) : RowsBase(T::staticMetaObject, parent) {}

    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    const std::vector<T> &rows() const { return m_rows; }

    /// Makes the list equal to `wanted` by the removes, inserts and changes that are needed, so that a view keeps its place and focus.
    void set(std::vector<T> wanted)
    {
        const auto before = m_rows.size();
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            const auto same = [&](const T &row) { return row.key == wanted[i].key; };
            auto found = std::find_if(m_rows.begin() + std::ptrdiff_t(i), m_rows.end(), same);
            if (found == m_rows.end()) {
                beginInsertRows({}, int(i), int(i));
                m_rows.insert(m_rows.begin() + std::ptrdiff_t(i), std::move(wanted[i]));
                endInsertRows();
                continue;
            }
            const auto from = std::size_t(found - m_rows.begin());
            if (from != i) {
                beginMoveRows({}, int(from), int(from), {}, int(i));
                std::rotate(m_rows.begin() + std::ptrdiff_t(i), found, found + 1);
                endMoveRows();
            }
            if (!(m_rows[i] == wanted[i])) {
                m_rows[i] = std::move(wanted[i]);
                Q_EMIT dataChanged(index(int(i)), index(int(i)));
            }
        }
        if (m_rows.size() > wanted.size()) {
            beginRemoveRows({}, int(wanted.size()), int(m_rows.size()) - 1);
            m_rows.resize(wanted.size());
            endRemoveRows();
        }
        if (m_rows.size() != before) Q_EMIT countChanged();
    }

    /// Another list altogether: as set(), but a view begins at its first row.
    void replace(std::vector<T> rows)
    {
        const bool isOther = rows.size() != m_rows.size();
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        if (isOther) Q_EMIT countChanged();
    }

    void append(const QVariantMap &values) override
    {
        T row;
        for (auto value = values.begin(); value != values.end(); ++value) {
            const int at = m_gadget.indexOfProperty(value.key().toUtf8().constData());
            Q_ASSERT(at >= 0);
            m_gadget.property(at).writeOnGadget(&row, value.value());
        }
        auto all = m_rows;
        all.push_back(std::move(row));
        set(std::move(all));
    }
    void clear() override { set({}); }

private:
    const void *at(int row) const override { return &m_rows[std::size_t(row)]; }

    std::vector<T> m_rows;
};

} // namespace amphora::ui
