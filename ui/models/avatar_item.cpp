#include "ui/models/avatar_item.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

#include <array>

namespace amphora::ui {

namespace {

constexpr qint64 kLargestFile = 8 << 20;
constexpr int kLargestSide = 4096;

struct Clay {
    QRgb ground, light, deep;
};

/// `didPattern` of resources/design/tokens.json; tests/ui holds the two equal.
constexpr std::array<Clay, 8> kClays{{{0xFFA8431B, 0xFFF2D3BF, 0xFF6E2B10},
                                     {0xFF3F6B5C, 0xFFCFE3D8, 0xFF23443A},
                                     {0xFF8A5A00, 0xFFF0DDAE, 0xFF5C3B00},
                                     {0xFF4B5F86, 0xFFD3DBEA, 0xFF2B3A5A},
                                     {0xFF7A4A63, 0xFFEBD4E0, 0xFF4E2A3E},
                                     {0xFF5E6B2F, 0xFFDEE4C0, 0xFF3A431B},
                                     {0xFF2F6B78, 0xFFC9E3E8, 0xFF1B444D},
                                     {0xFF8C4A3A, 0xFFF0D2C8, 0xFF5A2B20}}};

/// One band of the vessel, seven units high or a little more, on a 32-unit field.
void paintBand(QPainter &painter, int kind, qreal top, const Clay &clay)
{
    const QColor light(clay.light);
    switch (kind) {
    case 0: // two thin rings
        painter.fillRect(QRectF(0, top, 32, 1.6), light);
        painter.fillRect(QRectF(0, top + 2.8, 32, 1.6), light);
        break;
    case 1: { // teeth
        QPolygonF teeth{{-2, top + 4}};
        for (int x = 0; x <= 32; x += 8) teeth << QPointF(x, top + 4) << QPointF(x + 4, top + 0.5);
        teeth << QPointF(34, top + 5) << QPointF(-2, top + 5);
        painter.setBrush(light);
        painter.drawPolygon(teeth);
        break;
    }
    case 2: // a dark belt
        painter.fillRect(QRectF(0, top - 1, 32, 8), QColor(clay.deep));
        break;
    case 3: // dots
        painter.setBrush(light);
        for (int i = 0; i <= 5; ++i) painter.drawEllipse(QPointF(i * 6.4, top + 2.5), 1.9, 1.9);
        break;
    default: // a light belt
        painter.fillRect(QRectF(0, top - 1, 32, 4), light);
        break;
    }
}

} // namespace

QImage didPattern(const QString &did, int side)
{
    const auto hash = QCryptographicHash::hash(did.toUtf8(), QCryptographicHash::Sha256);
    const auto byte = [&hash](int i) { return int(static_cast<unsigned char>(hash[i])); };
    const auto &clay = kClays[std::size_t(byte(0) % 8)];
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(QColor(clay.ground));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.scale(side / 32.0, side / 32.0);
    qreal top = 1;
    for (int i = 1, last = -1; top < 32; ++i) {
        int kind = byte(i) % 5;
        if (kind == last && (kind == 2 || kind == 4)) kind = (kind + 1) % 5; // Two belts in a row would be one stripe.
        paintBand(painter, kind, top, clay);
        top += kind == 2 ? 9 : 7;
        last = kind;
    }
    return image;
}

namespace {

/// PNG, JPEG or WebP within the limits, scaled while it is decoded; SVG only where `drawings` are ours.
QImage readPicture(QImageReader &reader, QSize atMost, bool drawings)
{
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const auto format = reader.format();
    const bool known = format == "png" || format == "jpeg" || format == "webp" || (drawings && format == "svg");
    if (!known) return {};
    const auto size = reader.size();
    if (!size.isValid() || size.width() > kLargestSide || size.height() > kLargestSide) return {};
    reader.setScaledSize(size.scaled(atMost, Qt::KeepAspectRatioByExpanding));
    return reader.read();
}

} // namespace

QImage localPicture(const QUrl &source, QSize atMost)
{
    if (source.scheme() == "data") { // The bytes themselves, of a picture that is in no file.
        const auto text = source.path();
        const auto comma = text.indexOf(QLatin1String(";base64,"));
        if (comma < 0 || text.size() > kLargestFile) return {};
        auto bytes = QByteArray::fromBase64(text.mid(comma + 8).toLatin1());
        QBuffer buffer(&bytes);
        QImageReader reader(&buffer);
        return readPicture(reader, atMost, false);
    }
    QString path;
    if (source.isLocalFile()) path = source.toLocalFile();
    if (source.scheme() == "qrc") path = ":" + source.path();
    if (path.isEmpty() || QFileInfo(path).size() > kLargestFile) return {};
    QImageReader reader(path);
    return readPicture(reader, atMost, source.scheme() == "qrc");
}

AvatarItem::AvatarItem(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &AvatarItem::changed, this, [this] { update(); });
}

void AvatarItem::setSource(const QUrl &source)
{
    if (m_source == source) return;
    m_source = source;
    m_image = {};
    Q_EMIT changed();
}

void AvatarItem::paint(QPainter *painter)
{
    const auto scale = painter->device()->devicePixelRatioF();
    const auto side = int(width() * scale);
    if (side <= 0) return;
    if (m_image.isNull() && !m_source.isEmpty()) m_image = localPicture(m_source, QSize(side, side));
    auto image = m_image.isNull() ? didPattern(m_did, side)
                                  : m_image.scaled(side, side, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    if (image.width() != image.height()) // The middle of a picture that is not square.
        image = image.copy((image.width() - side) / 2, (image.height() - side) / 2, side, side);
    QBrush brush(image);
    brush.setTransform(QTransform::fromScale(width() / image.width(), width() / image.width()));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->setPen(Qt::NoPen);
    painter->setBrush(brush);
    painter->drawEllipse(QRectF(0, 0, width(), width()));
}

} // namespace amphora::ui
