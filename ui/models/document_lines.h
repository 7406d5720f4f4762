#pragma once

#include <QAbstractListModel>
#include <QtQml/qqml.h>

#include <vector>

namespace amphora::ui {

/// One line of a document: a member of a value, a heading between values, a line of bytes. Text is fit to be shown.
struct DocumentLine {
    int kind = 0; ///< DocumentLines::Kind
    int depth = 0;
    QString key, text;
    QString whole; ///< What is copied, if not `text`.
    QString detail; ///< Of a heading.
    int inside = 0; ///< Lines below a group that belong to it.
    int members = 0;
    int offset = -1; ///< Of a line of bytes: where it begins in `bytes`.
};

/// A value, or several with headings between them, as lines that can be folded. Also bytes, sixteen a line, which become text only when a
/// line comes into view.
class DocumentLines : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QString json READ json WRITE setJson NOTIFY countChanged)

public:
    enum Kind { Group, Text, Number, Word, Link, Bytes, Note, Heading, Hex };
    Q_ENUM(Kind)
    enum Role { KindRole = Qt::UserRole, DepthRole, KeyRole, TextRole, DetailRole, FoldedRole, FoldableRole, FirstRole, LastRole };
    static constexpr int kBytesPerLine = 16;

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : int(m_shown.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return int(m_shown.size()); }

    /// A new document: nothing of the one before is kept.
    void set(std::vector<DocumentLine> lines, QByteArray bytes = {});
    /// Appends the lines of `bytes` to a document under construction.
    static void addHex(std::vector<DocumentLine> &lines, QByteArray &all, const QByteArray &bytes);
    /// Plain JSON as a document; for the gallery and the demo.
    void setJson(const QString &json);
    QString json() const { return m_json; }

    Q_INVOKABLE void toggle(int row);
    Q_INVOKABLE QString copied(int row) const;

Q_SIGNALS:
    void countChanged();

private:
    const DocumentLine &line(int row) const { return m_lines[std::size_t(m_shown[std::size_t(row)])]; }
    QString hexText(const DocumentLine &line) const;

    std::vector<DocumentLine> m_lines;
    std::vector<int> m_shown; ///< Indices of the lines that no folded group hides.
    std::vector<bool> m_folded;
    QByteArray m_bytes;
    QString m_json;
};

} // namespace amphora::ui
