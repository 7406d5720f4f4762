#include "ui/models/calendar_state.h"

#include "ui/models/text_kit.h"

#include <QLocale>

namespace amphora::ui {

namespace {

constexpr int kYearsShown = 20, kDaysShown = 42, kMonths = 12;
constexpr int kFirstYear = 1000, kLastYear = 9999; ///< Four digits, as the day is stored.

int firstYearOfPage(int year) { return year - year % kYearsShown; }

} // namespace

CalendarState::CalendarState(QObject *parent) : QObject(parent), m_at(QDate::currentDate()) {}

QString CalendarState::title() const
{
    const QLocale locale;
    switch (m_view) {
    case View::Days: return locale.standaloneMonthName(m_at.month()) + u' ' + QString::number(m_at.year());
    case View::Months: return QString::number(m_at.year());
    case View::Years: break;
    }
    const int first = firstYearOfPage(m_at.year());
    return QString::number(first) + QStringLiteral(" – ") + QString::number(first + kYearsShown - 1);
}

QString CalendarState::spoken() const
{
    switch (m_view) {
    case View::Days: return TextKit::shownDate(m_at.toString(Qt::ISODate));
    case View::Months: return QLocale().standaloneMonthName(m_at.month()) + u' ' + QString::number(m_at.year());
    case View::Years: break;
    }
    return QString::number(m_at.year());
}

int CalendarState::columns() const { return m_view == View::Days ? 7 : m_view == View::Months ? 3 : 4; }

void CalendarState::start(const QString &iso)
{
    m_chosen = QDate::fromString(iso, Qt::ISODate);
    m_view = View::Days;
    go(m_chosen.isValid() ? m_chosen : QDate::currentDate());
}

void CalendarState::move(int cells)
{
    go(m_view == View::Days ? m_at.addDays(cells) : m_view == View::Months ? m_at.addMonths(cells) : m_at.addYears(cells));
}

void CalendarState::page(int pages, bool far)
{
    switch (m_view) {
    case View::Days: return go(far ? m_at.addYears(pages) : m_at.addMonths(pages));
    case View::Months: return go(m_at.addYears(pages));
    case View::Years: return go(m_at.addYears(pages * kYearsShown));
    }
}

void CalendarState::edge(bool last)
{
    switch (m_view) {
    case View::Days: return go(QDate(m_at.year(), m_at.month(), last ? m_at.daysInMonth() : 1));
    case View::Months: return go(m_at.addMonths(last ? kMonths - m_at.month() : 1 - m_at.month()));
    case View::Years: return go(m_at.addYears(firstYearOfPage(m_at.year()) - m_at.year() + (last ? kYearsShown - 1 : 0)));
    }
}

void CalendarState::turn()
{
    m_view = m_view == View::Days ? View::Years : View::Days;
    go(m_at);
}

void CalendarState::choose(int cell)
{
    if (cell >= 0) {
        const auto date = cellDate(cell);
        if (!date.isValid() || (m_view == View::Days && date.month() != m_at.month())) return;
        m_at = date;
    }
    if (m_view == View::Days) {
        Q_EMIT picked(m_at.toString(Qt::ISODate));
        return;
    }
    m_view = m_view == View::Years ? View::Months : View::Days;
    go(m_at);
}

QDate CalendarState::cellDate(int cell) const
{
    switch (m_view) {
    case View::Days: return QDate(m_at.year(), m_at.month(), 1).addDays(cell - cellOf(QDate(m_at.year(), m_at.month(), 1)));
    case View::Months: return m_at.addMonths(cell + 1 - m_at.month());
    case View::Years: break;
    }
    return m_at.addYears(firstYearOfPage(m_at.year()) + cell - m_at.year());
}

int CalendarState::cellOf(QDate date) const
{
    switch (m_view) {
    case View::Days: return (QDate(date.year(), date.month(), 1).dayOfWeek() - QLocale().firstDayOfWeek() + 7) % 7 + date.day() - 1;
    case View::Months: return date.month() - 1;
    case View::Years: break;
    }
    return date.year() - firstYearOfPage(date.year());
}

void CalendarState::go(QDate date)
{
    if (date.isValid() && date.year() >= kFirstYear && date.year() <= kLastYear) m_at = date;
    fill();
    Q_EMIT changed();
}

void CalendarState::fill()
{
    const QLocale locale;
    const int count = m_view == View::Days ? kDaysShown : m_view == View::Months ? kMonths : kYearsShown;
    const int marked = cellOf(m_at);
    std::vector<CalendarCell> cells;
    for (int i = 0; i < count; ++i) {
        const auto date = cellDate(i);
        CalendarCell cell;
        cell.key = QString::number(i);
        cell.isMarked = i == marked;
        if (m_view == View::Days) {
            cell.text = locale.toString(date.day());
            cell.name = TextKit::shownDate(date.toString(Qt::ISODate));
            cell.isInside = date.month() == m_at.month();
            cell.isChosen = date == m_chosen;
        } else if (m_view == View::Months) {
            cell.text = locale.standaloneMonthName(date.month(), QLocale::ShortFormat);
            cell.name = locale.standaloneMonthName(date.month());
            cell.isChosen = date.month() == m_chosen.month() && date.year() == m_chosen.year();
        } else {
            cell.text = cell.name = QString::number(date.year());
            cell.isChosen = date.year() == m_chosen.year();
        }
        cells.push_back(std::move(cell));
    }
    m_cells.set(std::move(cells));
}

bool CalendarState::takes(int key, bool shift, bool mirrored)
{
    const int forward = mirrored ? -1 : 1;
    switch (key) {
    case Qt::Key_Left: move(-forward); return true;
    case Qt::Key_Right: move(forward); return true;
    case Qt::Key_Up: move(-columns()); return true;
    case Qt::Key_Down: move(columns()); return true;
    case Qt::Key_PageUp: page(-1, shift); return true;
    case Qt::Key_PageDown: page(1, shift); return true;
    case Qt::Key_Home:
    case Qt::Key_End: edge(key == Qt::Key_End); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: choose(-1); return true;
    default: return false;
    }
}

} // namespace amphora::ui
