#include "ui/demo/demo.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

static void initDemo()
{
    Q_INIT_RESOURCE(amphora_demo);
}

namespace amphora::ui {

namespace {

/// Members of `values` become properties of `object`; lists of objects become rows; an object fills the object of that name.
void fill(QObject &object, const QJsonObject &values)
{
    for (auto value = values.begin(); value != values.end(); ++value) {
        const auto name = value.key().toUtf8();
        const auto held = object.property(name.constData());
        if (auto *rows = qobject_cast<RowsBase *>(held.value<QObject *>())) {
            rows->clear();
            for (const auto row : value->toArray()) rows->append(row.toObject().toVariantMap());
        } else if (auto *part = held.value<QObject *>()) {
            fill(*part, value->toObject());
        } else {
            [[maybe_unused]] const bool set = object.setProperty(name.constData(), value->toVariant());
            Q_ASSERT_X(set, "demo.json", name.constData());
        }
    }
}

} // namespace

void fillWithDemo(Faces &faces)
{
    initDemo();
    QFile file(QStringLiteral(":/amphora/demo/demo.json"));
    if (!file.open(QIODevice::ReadOnly)) return;
    const auto all = QJsonDocument::fromJson(file.readAll()).object();
    const auto properties = faces.properties();
    for (auto face = properties.begin(); face != properties.end(); ++face) fill(*face->value<QObject *>(), all[face.key()].toObject());
}

} // namespace amphora::ui
