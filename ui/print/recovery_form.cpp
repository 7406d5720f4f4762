#include "ui/print/recovery_form.h"

#include "core/print/qr_code.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <array>

namespace amphora::ui {

namespace {

constexpr int kDotsPerInch = 300;
constexpr double kDot = kDotsPerInch / 25.4; ///< Dots of a millimetre.
constexpr int kWords = 24, kColumns = 3;
constexpr double kWide = 170, kQr = 42; ///< mm

QString said(const char *source) { return QCoreApplication::translate("RecoveryForm", source); }

QFont face(double points, QFont::Weight weight = QFont::Normal, bool mono = false)
{
    QFont font(mono ? QStringLiteral("JetBrains Mono") : QStringLiteral("Inter"));
    font.setPointSizeF(points);
    font.setWeight(weight);
    return font;
}

/// With the quiet zone of four modules inside `where`.
void draw(QPainter &painter, const QRectF &where, const print::QrCode &code)
{
    constexpr int quiet = 4;
    const double module = where.width() / (code.width + 2 * quiet);
    painter.fillRect(where, Qt::white);
    for (int y = 0; y < code.width; ++y)
        for (int x = 0; x < code.width; ++x)
            if (code.isBlack[std::size_t(y * code.width + x)])
                painter.fillRect(QRectF(where.x() + (x + quiet) * module, where.y() + (y + quiet) * module, module, module), Qt::black);
}

class FormPage {
public:
    explicit FormPage(QPainter &painter) : m_painter(painter) {}

    /// A paragraph at the pen, which moves below it.
    void write(const QString &text, const QFont &font, double width = kWide, double after = 3)
    {
        m_painter.setFont(font);
        const QRectF room(0, m_y * kDot, width * kDot, 400 * kDot);
        // A DID has no blank to break at.
        const int how = text.contains(u' ') ? Qt::TextWordWrap : Qt::TextWrapAnywhere;
        const auto taken = m_painter.boundingRect(room, how, text);
        m_painter.drawText(room, how, text);
        m_y += taken.height() / kDot + after;
    }
    void fields()
    {
        constexpr double tall = 13, gap = 6;
        const double wide = (kWide - (kColumns - 1) * gap) / kColumns;
        const int rows = kWords / kColumns;
        m_painter.setFont(face(9));
        m_painter.setPen(QPen(Qt::black, 0.2 * kDot));
        for (int i = 0; i < kWords; ++i) { // Down the columns, as people write.
            const double x = (i / rows) * (wide + gap), y = m_y + (i % rows) * tall;
            m_painter.drawText(QRectF(x * kDot, y * kDot, 8 * kDot, tall * kDot), Qt::AlignRight | Qt::AlignBottom, QString::number(i + 1));
            m_painter.drawLine(QPointF((x + 10) * kDot, (y + tall - 0.6) * kDot), QPointF((x + wide) * kDot, (y + tall - 0.6) * kDot));
        }
        m_y += rows * tall + 8;
    }
    double m_y = 0;

private:
    QPainter &m_painter;
};

} // namespace

Bytes RecoveryForm::pdf() const
{
    QByteArray bytes;
    QBuffer file(&bytes);
    file.open(QIODevice::WriteOnly);
    QPdfWriter writer(&file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(20, 18, 20, 18), QPageLayout::Millimeter);
    writer.setResolution(kDotsPerInch);
    writer.setTitle(QStringLiteral("Amphora"));
    QPainter painter(&writer);
    if (!painter.isActive()) return {};
    FormPage sheet(painter);
    //: The printed form for the 24 words.
    sheet.write(said(QT_TRANSLATE_NOOP("RecoveryForm", "The way back in")), face(22, QFont::DemiBold), kWide - kQr - 6, 2);
    sheet.write(said(QT_TRANSLATE_NOOP("RecoveryForm", "Amphora · 24 words on paper")), face(11), kWide - kQr - 6, 6);
    if (!name.isEmpty()) sheet.write(name, face(12, QFont::DemiBold), kWide - kQr - 6, 1);
    sheet.write(did, face(9, QFont::Normal, true), kWide - kQr - 6, 1);
    sheet.write(date, face(9), kWide - kQr - 6, 0);
    const auto code = print::qrCodeOf(asBytes(did.toStdString()));
    if (!code) return {};
    draw(painter, QRectF((kWide - kQr) * kDot, 0, kQr * kDot, kQr * kDot), *code);
    sheet.m_y = std::max(sheet.m_y, kQr) + 8;
    sheet.write(said(QT_TRANSLATE_NOOP("RecoveryForm", "Write the words here by hand, one to a line, in block letters.")), face(10, QFont::DemiBold), kWide, 2);
    sheet.fields();
    const std::array rules = {
        QT_TRANSLATE_NOOP("RecoveryForm", "Whoever reads these words is you. Nothing can take them back: keep this page where you keep a passport, and show it to nobody."),
        QT_TRANSLATE_NOOP("RecoveryForm", "To get back in: install Amphora on any computer, choose Restore, and type the words in their order. The first four letters of each decide."),
        QT_TRANSLATE_NOOP("RecoveryForm", "The code and the line beside it are your public DID. They tell whose page this is and open nothing."),
        QT_TRANSLATE_NOOP("RecoveryForm", "Do not photograph or scan this page, and do not type the words anywhere but in Amphora. No helper will ever ask for them."),
        QT_TRANSLATE_NOOP("RecoveryForm", "Once a year, run a drill under Keys & recovery with the words from this page."),
    };
    for (const auto *rule : rules) sheet.write(QStringLiteral("–  ") + said(rule), face(10.5), kWide, 2.5);
    painter.end();
    const auto *data = reinterpret_cast<const std::uint8_t *>(bytes.constData());
    return {data, data + bytes.size()};
}

} // namespace amphora::ui
