#pragma once

#include <QDateTime>
#include <QString>

#include <string>
#include <string_view>

/// Short forms in the current language that several presenters show.
namespace amphora::ui::words {

inline QString text(const std::string &utf8) { return QString::fromStdString(utf8); }
inline QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())); }

/// When something was, seen from `now` (local time): "14:07", "Yesterday 18:40", "Sat 18:40", "3 Nov 09:12", "3 Nov 2024". Empty for
/// what is no time.
QString when(const std::string &rfc3339, const QDateTime &now = QDateTime::currentDateTime());
/// "14:07" in local time.
QString clockTime(const QDateTime &time);

/// "11.6 MB"
QString size(quint64 bytes);
/// What a node is called: the host, with a port that is not the usual one; "this computer" forms stay as they are.
QString nodeName(const std::string &url);
/// Label of a member of the profile as the form has it; a member of another app by its own name.
QString field(std::string_view member);

} // namespace amphora::ui::words
