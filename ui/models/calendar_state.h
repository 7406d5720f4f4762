#pragma once

#include "ui/models/rows.h"

#include <QDate>

namespace amphora::ui {

/// One cell of the calendar: a day, a month or a year.
struct CalendarCell {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(bool inside MEMBER isInside)
    Q_PROPERTY(bool marked MEMBER isMarked)
    Q_PROPERTY(bool chosen MEMBER isChosen)

public:
    QString key; ///< "0" to "41": the place; cells are filled anew, not moved.
    QString text, name; ///< name = what is spoken
    bool isInside = true; ///< Of the month that is shown.
    bool isMarked = false; ///< Where the keyboard stands.
    bool isChosen = false;
    bool operator==(const CalendarCell &) const = default;
};

/// What a calendar shows and where the keyboard stands in it: days of a month, the months of a year, or twenty years.
class CalendarState : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(View view READ view NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString spoken READ spoken NOTIFY changed)
    Q_PROPERTY(int columns READ columns NOTIFY changed)
    Q_PROPERTY(amphora::ui::RowsBase *cells READ cellsModel CONSTANT)

public:
    enum class View { Days, Months, Years };
    Q_ENUM(View)

    explicit CalendarState(QObject *parent = nullptr);

    View view() const { return m_view; }
    QString title() const;
    QString spoken() const; ///< The marked cell in words.
    int columns() const;
    RowsBase *cellsModel() { return &m_cells; }
    QDate at() const { return m_at; }

    /// Opens on the days around "1991-03-14", or around today.
    Q_INVOKABLE void start(const QString &iso);
    /// Moves the mark by cells: one, or a row (`columns`).
    Q_INVOKABLE void move(int cells);
    /// A month, a year or twenty years, by the view; `far` means a year among days.
    Q_INVOKABLE void page(int pages, bool far);
    /// To the first or last cell of the view.
    Q_INVOKABLE void edge(bool last);
    /// From days to years and back.
    Q_INVOKABLE void turn();
    /// Takes the marked cell (-1) or another: years lead to months, months to days, a day is `picked`.
    Q_INVOKABLE void choose(int cell);
    /// A key (Qt::Key) that was pressed in the grid; true if it was one of the grid's. `mirrored`: the first day of a week stands at the right.
    Q_INVOKABLE bool takes(int key, bool shift, bool mirrored);

Q_SIGNALS:
    void changed();
    void picked(const QString &iso);

private:
    QDate cellDate(int cell) const;
    int cellOf(QDate date) const;
    void go(QDate date);
    void fill();

    View m_view = View::Days;
    QDate m_at, m_chosen;
    Rows<CalendarCell> m_cells;
};

} // namespace amphora::ui
