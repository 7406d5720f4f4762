#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <QImage>
#include <QString>

#include <variant>
#include <vector>

namespace amphora::print {

/// A paragraph. Texts may be anybody's: they are drawn as plain text and nothing else.
struct Text {
    enum class Style { title, heading, body, small, code };
    Style style = Style::body;
    QString text;
};

/// A name and its value, side by side.
struct Field {
    QString name, value;
};

/// A text as QR codes, each with `caption` below it, two side by side; "%1 of %2" in the caption becomes its number. What stands `beside` the first
/// one is never on another page than it.
struct Code {
    Bytes bytes;
    QString caption;
    std::vector<std::variant<Text, Field>> beside = {};
};

/// What goes on paper, from top to bottom; pages are made as they are needed.
struct Sheet {
    QString documentTitle; ///< Of the file, and at the foot of each page.
    std::vector<std::variant<Text, Field, Code>> parts;
};

/// The most that one QR code holds (version 40, level L); more becomes several codes.
inline constexpr std::size_t kCodeBytesMax = 2953;
inline constexpr std::size_t kCodesMax = 64;

/// The sheet as PDF, A4. Needs a QGuiApplication. E-SIZE: more codes than kCodesMax.
Result<Bytes> toPdf(const Sheet &sheet);

/// What toPdf() would put on the first page, for a look before it is printed, and how many pages there are.
struct Proof {
    QImage firstPage;
    int pages = 0;
};
Result<Proof> proofOf(const Sheet &sheet);

} // namespace amphora::print
