#include "ui/demo/demo.h"

#include "ui/demo/pseudo_language.h"

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

QJsonObject read(const QString &name)
{
    QFile file(QStringLiteral(":/amphora/demo/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// What the program itself would say stands in demo-de.json, and what the invented person writes; names stay as they are.
QJsonValue spoken(const QJsonValue &value, const QJsonObject &german, const QString &language)
{
    if (value.isString()) {
        const auto said = german.find(value.toString());
        if (said == german.end()) return value;
        return language == QLatin1String("de") ? *said : QJsonValue(PseudoLanguage::disguised(value.toString()));
    }
    if (value.isArray()) {
        QJsonArray all;
        for (const auto item : value.toArray()) all.append(spoken(item, german, language));
        return all;
    }
    if (!value.isObject()) return value;
    auto object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        if (member.key() != QLatin1String("key")) member.value() = spoken(member.value(), german, language);
    return object;
}

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

void fillWithDemo(Faces &faces, const QString &language)
{
    initDemo();
    auto all = read(QStringLiteral("demo.json"));
    if (language != QLatin1String("en")) all = spoken(all, read(QStringLiteral("demo-de.json")), language).toObject();
    const auto properties = faces.properties();
    for (auto face = properties.begin(); face != properties.end(); ++face) fill(*face->value<QObject *>(), all[face.key()].toObject());
}

} // namespace amphora::ui
