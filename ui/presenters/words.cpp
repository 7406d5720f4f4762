#include "ui/presenters/words.h"

#include "ui/models/text_kit.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

#include <array>

namespace amphora::ui::words {

namespace {

QString tr(const char *source)
{
    return QCoreApplication::translate("Words", source);
}

struct Label { std::string_view member; const char *label; };
constexpr std::array<Label, 12> kLabels = {{
    {"name", QT_TRANSLATE_NOOP("Words", "Name")},
    {"description", QT_TRANSLATE_NOOP("Words", "Bio")},
    {"emoji", QT_TRANSLATE_NOOP("Words", "Emoji")},
    {"url", QT_TRANSLATE_NOOP("Words", "Website")},
    {"image", QT_TRANSLATE_NOOP("Words", "Picture")},
    {"background", QT_TRANSLATE_NOOP("Words", "Banner picture")},
    {"birthDate", QT_TRANSLATE_NOOP("Words", "Birth date")},
    {"gender", QT_TRANSLATE_NOOP("Words", "Gender")},
    {"homeLocation", QT_TRANSLATE_NOOP("Words", "Home town")},
    {"residenceCountry", QT_TRANSLATE_NOOP("Words", "Country")},
    {"nationalities", QT_TRANSLATE_NOOP("Words", "Nationalities")},
    {"affiliations", QT_TRANSLATE_NOOP("Words", "Affiliations")},
}};

} // namespace

QString clockTime(const QDateTime &time)
{
    return QLocale().toString(time.time(), QStringLiteral("HH:mm"));
}

QString when(const std::string &rfc3339, const QDateTime &now)
{
    const auto time = QDateTime::fromString(text(rfc3339), Qt::ISODateWithMs).toLocalTime();
    if (!time.isValid()) return {};
    const auto days = time.date().daysTo(now.date());
    if (days == 0) return clockTime(time);
    //: A time; %1 is the hour: "Yesterday 18:40".
    if (days == 1) return QCoreApplication::translate("Words", "Yesterday %1").arg(clockTime(time));
    const QLocale locale;
    constexpr int daysNamedByWeekday = 6;
    if (days > 1 && days <= daysNamedByWeekday) return locale.dayName(time.date().dayOfWeek(), QLocale::ShortFormat) + QLatin1Char(' ') + clockTime(time);
    //: Day and month of a date: "3 Nov".
    const auto day = locale.toString(time.date(), QCoreApplication::translate("Words", "d MMM"));
    if (time.date().year() == now.date().year()) return day + QLatin1Char(' ') + clockTime(time);
    return day + QLatin1Char(' ') + QString::number(time.date().year());
}

QString size(quint64 bytes)
{
    return QLocale().formattedDataSize(qint64(bytes), bytes < 1000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString nodeName(const std::string &url)
{
    const QUrl parsed(text(url));
    if (parsed.host().isEmpty()) return text(url);
    return parsed.port() < 0 ? parsed.host() : parsed.host() + QLatin1Char(':') + QString::number(parsed.port());
}

QString field(std::string_view member)
{
    for (const auto &label : kLabels)
        if (label.member == member) return tr(label.label);
    constexpr int longestMemberShown = 40;
    return TextKit::foreign(text(member), longestMemberShown, false);
}

} // namespace amphora::ui::words
