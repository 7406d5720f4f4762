#include "core/print/sheet.h"

#include "core/print/qr_code.h"

#include <QBuffer>
#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace amphora::print {

namespace {

constexpr int kDotsPerInch = 300, kProofDotsPerInch = 110;
constexpr qreal kPageWidthMm = 210, kPageHeightMm = 297, kMarginMm = 18, kNameColumnMm = 42, kCodeMm = 84, kGapMm = 6, kFootMm = 8;
constexpr qreal kMmPerInch = 25.4;

struct Look {
    qreal points;
    bool isBold, isFixed;
    qreal spaceBelowMm;
};

Look lookOf(Text::Style style)
{
    switch (style) {
    case Text::Style::title: return {20, true, false, 4};
    case Text::Style::heading: return {12, true, false, 2};
    case Text::Style::body: return {10, false, false, 2};
    case Text::Style::small: return {8, false, false, 1.5};
    case Text::Style::code: return {8, false, true, 2};
    }
    return {10, false, false, 2};
}

/// Pages that are drawn on, one after the other.
class Paper {
public:
    virtual ~Paper() = default;
    virtual bool begin(QPainter &painter) = 0;
    virtual void nextPage(QPainter &painter) = 0;
    virtual QPaintDevice &device() = 0; ///< For the size of letters.
    virtual QSizeF size() const = 0; ///< Within the margins, in dots.
    virtual qreal perMm() const = 0;
};

class PdfPaper final : public Paper {
public:
    explicit PdfPaper(const QString &title) : m_writer(&m_buffer)
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_writer.setPageSize(QPageSize(QPageSize::A4));
        m_writer.setPageMargins(QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter);
        m_writer.setResolution(kDotsPerInch);
        m_writer.setTitle(title);
        m_writer.setCreator(QStringLiteral("Amphora"));
    }
    bool begin(QPainter &painter) override { return painter.begin(&m_writer); }
    void nextPage(QPainter &) override { m_writer.newPage(); }
    QPaintDevice &device() override { return m_writer; }
    QSizeF size() const override { return {qreal(m_writer.width()), qreal(m_writer.height())}; }
    qreal perMm() const override { return kDotsPerInch / kMmPerInch; }
    Bytes bytes() const { return Bytes(m_buffer.data().begin(), m_buffer.data().end()); }

private:
    QBuffer m_buffer;
    QPdfWriter m_writer;
};

/// Keeps the first page as a picture; the others are only counted.
class PicturePaper final : public Paper {
public:
    PicturePaper()
    {
        const auto dots = [this](qreal mm) { return int(std::round(mm * perMm())); };
        m_page = QImage(dots(kPageWidthMm), dots(kPageHeightMm), QImage::Format_RGB32);
        m_page.setDotsPerMeterX(dots(1000));
        m_page.setDotsPerMeterY(dots(1000));
        m_page.fill(Qt::white);
    }
    bool begin(QPainter &painter) override
    {
        if (!painter.begin(&m_page)) return false;
        painter.setRenderHint(QPainter::TextAntialiasing);
        painter.translate(kMarginMm * perMm(), kMarginMm * perMm());
        return true;
    }
    void nextPage(QPainter &painter) override { painter.setClipRect(QRect()); }
    QPaintDevice &device() override { return m_page; }
    QSizeF size() const override { return {(kPageWidthMm - 2 * kMarginMm) * perMm(), (kPageHeightMm - 2 * kMarginMm) * perMm()}; }
    qreal perMm() const override { return kProofDotsPerInch / kMmPerInch; }
    const QImage &picture() const { return m_page; }

private:
    QImage m_page;
};

/// Puts the parts on pages one below the other.
class Press {
public:
    Press(const Sheet &sheet, Paper &paper) : m_sheet(sheet), m_paper(paper), m_perMm(paper.perMm()) {}

    /// How many pages were made.
    Result<int> run()
    {
        if (!m_paper.begin(m_painter)) return Error{Errc::io, "no page could be made"};
        m_width = m_paper.size().width();
        m_height = m_paper.size().height() - kFootMm * m_perMm;
        foot();
        for (const auto &part : m_sheet.parts) {
            if (const auto *text = std::get_if<Text>(&part)) put(*text);
            if (const auto *field = std::get_if<Field>(&part)) put(*field);
            if (const auto *code = std::get_if<Code>(&part))
                if (auto put = putCodes(*code); !put) return put.error();
        }
        m_painter.end();
        return m_page;
    }

private:
    QFont fontOf(const Look &look) const
    {
        QFont font(look.isFixed ? QStringLiteral("monospace") : QStringLiteral("sans-serif"));
        font.setPointSizeF(look.points);
        font.setBold(look.isBold);
        return font;
    }

    /// A new page where less than this is left.
    void needs(qreal height)
    {
        if (m_y + height <= m_height || m_y == 0) return;
        m_paper.nextPage(m_painter);
        ++m_page;
        m_y = 0;
        foot();
    }

    void foot()
    {
        m_painter.setFont(fontOf(lookOf(Text::Style::small)));
        const QRectF area(0, m_height, m_width, kFootMm * m_perMm);
        m_painter.drawText(area, Qt::AlignBottom | Qt::AlignLeft | Qt::TextSingleLine, m_sheet.documentTitle);
        m_painter.drawText(area, Qt::AlignBottom | Qt::AlignRight, QString::number(m_page));
    }

    /// What `text` becomes in a column of that width.
    void layOut(QTextLayout &layout, qreal width) const
    {
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) line.setLineWidth(width);
        layout.endLayout();
    }

    /// Lines of text in a column; pages break between lines.
    void lines(const QString &text, const QFont &font, qreal left, qreal width)
    {
        QTextLayout layout(text, font, &m_paper.device());
        layOut(layout, width);
        for (int i = 0; i < layout.lineCount(); ++i) {
            const auto line = layout.lineAt(i);
            needs(line.height());
            line.draw(&m_painter, QPointF(left - line.x(), m_y - line.y()));
            m_y += line.height();
        }
    }

    void put(const Text &text)
    {
        const auto look = lookOf(text.style);
        if (text.style == Text::Style::heading) {
            m_y += m_y > 0 ? 3 * m_perMm : 0;
            needs(20 * m_perMm); // Never alone at the foot of a page.
        }
        for (const auto &paragraph : text.text.split(QLatin1Char('\n'))) lines(paragraph, fontOf(look), 0, m_width);
        m_y += look.spaceBelowMm * m_perMm;
    }

    void put(const Field &field)
    {
        const auto look = lookOf(Text::Style::body);
        const auto column = kNameColumnMm * m_perMm;
        needs(QFontMetricsF(fontOf(look), &m_paper.device()).height() * 2);
        const auto top = m_y;
        const auto page = m_page;
        auto name = fontOf(look);
        name.setBold(true);
        lines(field.name, name, 0, column - 3 * m_perMm);
        const auto below = m_y;
        if (page == m_page) m_y = top;
        const auto valuePage = m_page;
        lines(field.value, fontOf(look), column, m_width - column);
        if (valuePage == m_page) m_y = std::max(m_y, below);
        m_y += 1 * m_perMm;
    }

    /// The parts of a narrow column as paragraphs, a field's name above its value.
    struct Paragraph {
        QString text;
        QFont font;
        qreal spaceBelow;
    };
    std::vector<Paragraph> paragraphsOf(const std::vector<std::variant<Text, Field>> &parts) const
    {
        std::vector<Paragraph> paragraphs;
        const auto add = [&](const QString &text, const Look &look) {
            const auto split = text.split(QLatin1Char('\n'));
            for (const auto &one : split) paragraphs.push_back({one, fontOf(look), &one == &split.back() ? look.spaceBelowMm * m_perMm : 0});
        };
        for (const auto &part : parts) {
            if (const auto *text = std::get_if<Text>(&part)) add(text->text, lookOf(text->style));
            if (const auto *field = std::get_if<Field>(&part)) {
                auto name = lookOf(Text::Style::body);
                name.isBold = true;
                name.spaceBelowMm = 0;
                add(field->name, name);
                add(field->value, lookOf(Text::Style::body));
            }
        }
        return paragraphs;
    }

    qreal heightOf(const std::vector<Paragraph> &paragraphs, qreal width) const
    {
        qreal height = 0;
        for (const auto &paragraph : paragraphs) {
            QTextLayout layout(paragraph.text, paragraph.font, &m_paper.device());
            layOut(layout, width);
            for (int i = 0; i < layout.lineCount(); ++i) height += layout.lineAt(i).height();
            height += paragraph.spaceBelow;
        }
        return height;
    }

    /// Rows of two: what stands beside the first code and that code, then the others.
    Status putCodes(const Code &code)
    {
        const auto count = (code.bytes.size() + kCodeBytesMax - 1) / kCodeBytesMax;
        if (count == 0 || count > kCodesMax) return Error{Errc::size, "too much for codes on paper"};
        std::vector<QrCode> codes;
        for (std::size_t i = 0; i < count; ++i) {
            auto made = qrCodeOf(ByteView(code.bytes).subspan(i * kCodeBytesMax, std::min(kCodeBytesMax, code.bytes.size() - i * kCodeBytesMax)));
            if (!made) return made.error();
            codes.push_back(std::move(*made));
        }
        const auto width = kCodeMm * m_perMm, codeHeight = (kCodeMm + 10) * m_perMm;
        std::size_t next = 0;
        const auto putCode = [&](qreal left) {
            draw(codes[next++], left);
            lines(code.caption.arg(next).arg(count), fontOf(lookOf(Text::Style::small)), left, width);
            m_y += 4 * m_perMm;
        };
        const auto putRow = [&](qreal height, const auto &putLeft) {
            needs(height);
            const auto top = m_y;
            putLeft();
            const auto bottom = std::exchange(m_y, top);
            if (next < count) putCode(width + kGapMm * m_perMm);
            m_y = std::max(m_y, bottom);
        };
        m_y += m_y > 0 ? 4 * m_perMm : 0;
        if (const auto texts = paragraphsOf(code.beside); !texts.empty())
            putRow(std::max(codeHeight, heightOf(texts, width)), [&] {
                for (const auto &text : texts) {
                    lines(text.text, text.font, 0, width);
                    m_y += text.spaceBelow;
                }
            });
        while (next < count) putRow(codeHeight, [&] { putCode(0); });
        return ok();
    }

    void draw(const QrCode &code, qreal left)
    {
        const auto side = kCodeMm * m_perMm;
        const auto module = std::floor(side / code.width); // Whole dots: every module has the same size.
        for (int y = 0; y < code.width; ++y)
            for (int x = 0; x < code.width;) {
                int end = x;
                while (end < code.width && code.isBlack[std::size_t(y * code.width + end)]) ++end;
                if (end > x) m_painter.fillRect(QRectF(left + x * module, m_y + y * module, (end - x) * module, module), Qt::black);
                x = end + 1;
            }
        m_y += code.width * module + 2 * m_perMm;
    }

    const Sheet &m_sheet;
    Paper &m_paper;
    QPainter m_painter;
    const qreal m_perMm; ///< Dots
    qreal m_y = 0, m_width = 0, m_height = 0;
    int m_page = 1;
};

} // namespace

Result<Bytes> toPdf(const Sheet &sheet)
{
    PdfPaper paper(sheet.documentTitle);
    if (const auto printed = Press(sheet, paper).run(); !printed) return printed.error();
    return paper.bytes();
}

Result<Proof> proofOf(const Sheet &sheet)
{
    PicturePaper paper;
    const auto pages = Press(sheet, paper).run();
    if (!pages) return pages.error();
    return Proof{paper.picture(), *pages};
}

} // namespace amphora::print
