#include "ui/presenters/document_rows.h"

#include "ui/models/text_kit.h"

namespace amphora::ui {

static_assert(int(engine::JsonLine::Kind::bytes) == DocumentLines::Bytes && int(engine::JsonLine::Kind::note) == DocumentLines::Note);

std::vector<DocumentLine> documentLines(const std::vector<engine::JsonLine> &lines, const QString &cutNote)
{
    std::vector<DocumentLine> shown;
    shown.reserve(lines.size());
    for (const auto &line : lines) {
        DocumentLine row;
        row.kind = int(line.kind); // The same order: group text number word link bytes note.
        row.depth = line.depth;
        row.key = QString::fromStdString(line.key);
        row.text = QString::fromStdString(line.text);
        row.whole = QString::fromStdString(line.whole);
        row.inside = line.inside;
        row.members = line.members;
        if (line.kind == engine::JsonLine::Kind::note) row.text = cutNote;
        shown.push_back(std::move(row));
    }
    return shown;
}

std::vector<DocumentLine> textLines(const QString &text, std::size_t linesMax, const QString &cutNote)
{
    constexpr qsizetype perLine = 96;
    std::vector<DocumentLine> lines;
    for (qsizetype at = 0; at < text.size();) {
        DocumentLine line;
        if (lines.size() == linesMax) {
            line.kind = DocumentLines::Note;
            line.text = cutNote;
            lines.push_back(std::move(line));
            break;
        }
        const auto newline = text.indexOf(QLatin1Char('\n'), at);
        auto length = std::min(perLine, text.size() - at);
        const bool ends = newline >= 0 && newline - at <= length;
        if (ends) length = newline - at;
        else if (at + length < text.size() && text[at + length - 1].isHighSurrogate()) --length;
        line.kind = DocumentLines::Word;
        line.whole = text.mid(at, length);
        line.text = TextKit::foreign(line.whole, int(perLine), false);
        lines.push_back(std::move(line));
        at += length + (ends ? 1 : 0);
    }
    return lines;
}

} // namespace amphora::ui
