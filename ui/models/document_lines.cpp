#include "ui/models/document_lines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <numeric>

namespace amphora::ui {

namespace {

void addJson(std::vector<DocumentLine> &lines, const QString &key, const QJsonValue &value, int depth)
{
    DocumentLine line;
    line.depth = depth;
    line.key = key;
    if (value.isObject() || value.isArray()) {
        const auto object = value.toObject();
        const auto array = value.toArray();
        line.kind = DocumentLines::Group;
        line.members = int(value.isObject() ? object.size() : array.size());
        if (line.members == 0) line.text = value.isObject() ? QStringLiteral("{ }") : QStringLiteral("[ ]");
        const auto at = lines.size();
        lines.push_back(line);
        for (auto member = object.begin(); member != object.end(); ++member) addJson(lines, member.key(), *member, depth + 1);
        for (int i = 0; i < array.size(); ++i) addJson(lines, QString::number(i), array[i], depth + 1);
        lines[at].inside = int(lines.size() - at - 1);
        return;
    }
    if (value.isString()) {
        const auto text = value.toString();
        const bool isLink = text.startsWith(QLatin1String("bafy")) || text.startsWith(QLatin1String("bagc"));
        line.kind = isLink ? DocumentLines::Link : DocumentLines::Text;
        line.text = isLink ? text : QLatin1Char('"') + text + QLatin1Char('"');
        line.whole = text;
    } else {
        line.kind = value.isDouble() ? DocumentLines::Number : DocumentLines::Word;
        line.text = value.isDouble() ? QString::number(value.toDouble()) : value.isBool() ? (value.toBool() ? QStringLiteral("true") : QStringLiteral("false")) : QStringLiteral("null");
    }
    lines.push_back(line);
}

} // namespace

QHash<int, QByteArray> DocumentLines::roleNames() const
{
    return {{KindRole, "kind"},     {DepthRole, "depth"},       {KeyRole, "name"},    {TextRole, "words"}, {DetailRole, "detail"},
            {FoldedRole, "folded"}, {FoldableRole, "foldable"}, {FirstRole, "first"}, {LastRole, "last"}};
}

QVariant DocumentLines::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= count()) return {};
    const auto &shown = line(index.row());
    const auto at = m_shown[std::size_t(index.row())];
    switch (role) {
    case KindRole: return shown.kind;
    case DepthRole: return shown.depth;
    case KeyRole: return shown.key;
    case TextRole:
        if (shown.kind == Hex) return hexText(shown);
        if (shown.inside > 0 && m_folded[std::size_t(at)]) return QStringLiteral("{ %1 }").arg(shown.members);
        return shown.text;
    case DetailRole: return shown.detail;
    case FoldedRole: return bool(m_folded[std::size_t(at)]);
    case FoldableRole: return shown.inside > 0;
    case FirstRole: return index.row() == 0 || line(index.row() - 1).kind == Heading;
    case LastRole: return index.row() + 1 == count() || line(index.row() + 1).kind == Heading;
    default: return {};
    }
}

QString DocumentLines::hexText(const DocumentLine &line) const
{
    const auto part = m_bytes.mid(line.offset, line.members);
    QString text = line.key;
    for (int i = 0; i < part.size(); ++i) {
        text += i == kBytesPerLine / 2 ? QStringLiteral("  ") : QStringLiteral(" ");
        text += QString::number(quint8(part[i]), 16).rightJustified(2, QLatin1Char('0'));
    }
    return text;
}

void DocumentLines::set(std::vector<DocumentLine> lines, QByteArray bytes)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_bytes = std::move(bytes);
    m_folded.assign(m_lines.size(), false);
    m_shown.resize(m_lines.size());
    std::iota(m_shown.begin(), m_shown.end(), 0);
    endResetModel();
    Q_EMIT countChanged();
}

void DocumentLines::addHex(std::vector<DocumentLine> &lines, QByteArray &all, const QByteArray &bytes)
{
    for (int at = 0; at < bytes.size(); at += kBytesPerLine) {
        DocumentLine line;
        line.kind = Hex;
        line.key = QString::number(at, 16).rightJustified(4, QLatin1Char('0')) + QLatin1Char(' ');
        line.offset = int(all.size()) + at;
        line.members = int(std::min<qsizetype>(kBytesPerLine, bytes.size() - at));
        lines.push_back(std::move(line));
    }
    all += bytes;
}

void DocumentLines::setJson(const QString &json)
{
    m_json = json;
    std::vector<DocumentLine> lines;
    const auto document = QJsonDocument::fromJson(json.toUtf8());
    const auto object = document.object();
    for (auto member = object.begin(); member != object.end(); ++member) addJson(lines, member.key(), *member, 0);
    set(std::move(lines));
}

void DocumentLines::toggle(int row)
{
    if (row < 0 || row >= count() || line(row).inside == 0) return;
    const auto at = std::size_t(m_shown[std::size_t(row)]);
    m_folded[at] = !m_folded[at];
    if (m_folded[at]) {
        const auto end = int(at) + m_lines[at].inside;
        const auto first = m_shown.begin() + row + 1;
        const auto last = std::upper_bound(first, m_shown.end(), end);
        if (first != last) {
            beginRemoveRows({}, row + 1, row + int(last - first));
            m_shown.erase(first, last);
            endRemoveRows();
        }
    } else {
        std::vector<int> back; // What was folded inside stays so.
        for (int i = int(at) + 1; i <= int(at) + m_lines[at].inside; ++i) {
            back.push_back(i);
            if (m_folded[std::size_t(i)]) i += m_lines[std::size_t(i)].inside;
        }
        beginInsertRows({}, row + 1, row + int(back.size()));
        m_shown.insert(m_shown.begin() + row + 1, back.begin(), back.end());
        endInsertRows();
    }
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT countChanged();
}

QString DocumentLines::copied(int row) const
{
    if (row < 0 || row >= count()) return {};
    const auto &shown = line(row);
    if (shown.kind == Hex) return QString::fromLatin1(m_bytes.mid(shown.offset, shown.members).toHex());
    return shown.whole.isEmpty() ? shown.text : shown.whole;
}

} // namespace amphora::ui
