#pragma once

#include "ui/models/assets.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QTest>

#include <algorithm>

/// Clicks where an item is once it moves no more: a sheet that comes in would be clicked beside its button on a busy machine.
inline void clickAtRest(QQuickWindow &window, const QQuickItem &item, qreal fromStart = -1)
{
    const QPointF inside(fromStart < 0 ? item.width() / 2 : std::min(item.width() / 2, fromStart), item.height() / 2);
    auto place = item.mapToScene(inside);
    for (int calm = 0, rounds = 0; calm < 3 && rounds < 200; ++rounds) {
        QTest::qWait(10);
        const auto now = item.mapToScene(inside);
        calm = now == place ? calm + 1 : 0;
        place = now;
    }
    QTest::mouseClick(&window, Qt::LeftButton, {}, place.toPoint());
}

/// A window with a piece of QML in it. Warnings of the engine are collected, not printed: a test asks for them.
class QuickFixture {
public:
    QuickFixture()
    {
        static const bool loaded = amphora::ui::loadAssets();
        Q_UNUSED(loaded)
        view.engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
        view.engine()->setOutputWarningsToStandardError(false);
        QObject::connect(view.engine(), &QQmlEngine::warnings, &view, [this](const QList<QQmlError> &errors) {
            for (const auto &error : errors) warnings << error.toString();
        });
        view.setResizeMode(QQuickView::SizeRootObjectToView);
    }

    /// Shows `qml`, a body that may use QtQuick and Amphora.
    QQuickItem *show(const QString &qml, QSize size = {800, 600})
    {
        QQmlComponent component(view.engine());
        component.setData("import QtQuick\nimport Amphora\n" + qml.toUtf8(), QUrl(QStringLiteral("qrc:/test.qml")));
        auto *made = component.create();
        for (const auto &error : component.errors()) warnings << error.toString();
        auto *item = qobject_cast<QQuickItem *>(made);
        if (!item) return nullptr;
        view.setContent(QUrl(), nullptr, item);
        view.resize(size);
        view.show();
        if (!QTest::qWaitForWindowExposed(&view)) return nullptr;
        return item;
    }

    /// A singleton or enum value of the module, by a QML expression.
    QVariant eval(const QString &expression)
    {
        QQmlComponent component(view.engine());
        component.setData("import QtQuick\nimport Amphora\nQtObject { property var value: " + expression.toUtf8() + " }", {});
        const std::unique_ptr<QObject> holder(component.create());
        return holder ? holder->property("value") : QVariant();
    }

    /// By the tree of what is drawn: delegates and popups are not QObject children of what they stand in.
    QQuickItem *find(const QString &objectName) const { return find(view.contentItem(), objectName); }
    static QQuickItem *find(QQuickItem *under, const QString &objectName)
    {
        if (under->objectName() == objectName) return under;
        for (auto *child : under->childItems())
            if (auto *found = find(child, objectName)) return found;
        return nullptr;
    }

    void click(QQuickItem *item)
    {
        QTest::mouseClick(&view, Qt::LeftButton, {}, item->mapToScene({item->width() / 2, item->height() / 2}).toPoint());
    }

    void type(const QString &words)
    {
        for (const auto letter : words) QTest::keyClick(&view, letter.toLatin1());
    }

    QStringList warnings;
    QQuickView view;
};
