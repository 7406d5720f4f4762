#include "ui/models/shell_model.h"

namespace amphora::ui {

namespace {

constexpr std::size_t kMostToasts = 3;
constexpr std::size_t kMostFound = 16;

}

ShellModel::ShellModel(QObject *parent) : QObject(parent) {}

void ShellModel::setIdentity(const QString &name, const QString &did)
{
    if (m_name == name && m_did == did) return;
    m_name = name;
    m_did = did;
    Q_EMIT identityChanged();
}

void ShellModel::setKeyring(const KeyringLine &line)
{
    if (keyring() == line) return;
    m_keyringText = line.text;
    m_keyringShort = line.brief;
    m_keyringOpen = line.isOpen;
    m_keyringMood = line.mood;
    Q_EMIT statusChanged();
}

void ShellModel::setSync(const SyncLine &line)
{
    if (sync() == line) return;
    m_syncText = line.text;
    m_syncShort = line.brief;
    m_jobsText = line.jobs;
    m_syncMood = line.mood;
    Q_EMIT statusChanged();
}

void ShellModel::setQuery(const QString &query)
{
    if (m_query == query) return;
    m_query = query;
    m_others.clear();
    showFound();
    Q_EMIT queryChanged();
}

void ShellModel::setFound(std::vector<FoundRow> rows)
{
    m_others = std::move(rows);
    showFound();
}

void ShellModel::declarePages(const QStringList &keys, const QStringList &titles, const QStringList &icons, const QString &section)
{
    m_pages.clear();
    for (qsizetype i = 0; i < keys.size(); ++i) {
        FoundRow row;
        row.key = QStringLiteral("page:") + keys[i];
        row.title = titles.value(i);
        row.iconName = icons.value(i);
        row.section = section;
        //: Keys, as they are printed on a keyboard; %1 is a digit.
        row.aside = tr("Ctrl+%1").arg(i + 1);
        m_pages.push_back(std::move(row));
    }
    showFound();
}

void ShellModel::showFound()
{
    std::vector<FoundRow> all;
    for (const auto &page : m_pages)
        if (page.title.contains(m_query, Qt::CaseInsensitive)) all.push_back(page);
    all.insert(all.end(), m_others.begin(), m_others.end());
    if (all.size() > kMostFound) all.resize(kMostFound);
    m_found.set(std::move(all));
}

QString ShellModel::say(const QString &text, const QString &action, bool isUndo)
{
    ToastRow toast;
    toast.key = QString::number(++m_lastToast);
    toast.text = text;
    toast.action = action;
    toast.isUndo = isUndo;
    auto rows = m_toasts.rows();
    if (action.isEmpty()) std::erase_if(rows, [&](const ToastRow &row) { return row.text == text && row.action.isEmpty(); }); // Said once, and longer.
    rows.push_back(toast);
    if (rows.size() > kMostToasts) rows.erase(rows.begin());
    m_toasts.set(std::move(rows));
    return toast.key;
}

void ShellModel::dropToast(const QString &key)
{
    if (key.isEmpty()) return;
    auto rows = m_toasts.rows();
    std::erase_if(rows, [&key](const ToastRow &row) { return row.key == key; });
    m_toasts.set(std::move(rows));
}

void ShellModel::actOnToast(const QString &key)
{
    dropToast(key);
    Q_EMIT toastActed(key);
}

void ShellModel::undo()
{
    const auto &rows = m_toasts.rows();
    for (auto row = rows.rbegin(); row != rows.rend(); ++row)
        if (row->isUndo) return actOnToast(QString(row->key)); // A copy: the row goes.
    Q_EMIT undoWanted(m_page);
}

void ShellModel::open(const QString &page)
{
    if (m_page == page) return;
    m_page = page;
    Q_EMIT pageChanged();
}

void ShellModel::choose(const QString &key)
{
    static const QString page = QStringLiteral("page:");
    if (key.startsWith(page)) return open(key.mid(page.size()));
    Q_EMIT foundChosen(key);
}

} // namespace amphora::ui
