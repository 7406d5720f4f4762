#pragma once

#include "tests/ui/quick_fixture.h"
#include "ui/demo/demo.h"

#include <QAccessible>
#include <QQmlApplicationEngine>
#include <QQmlListReference>

/// The window of the program with the invented person of the demo, as someone with a mouse, a keyboard or a screen reader meets it.
class DemoWindow {
public:
    /// At its gate; or on `page`, if one is named.
    explicit DemoWindow(const QString &page = {}, QSize size = {1280, 832})
    {
        amphora::ui::loadAssets();
        engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        engine.setOutputWarningsToStandardError(false);
        QObject::connect(&engine, &QQmlEngine::warnings, &engine, [this](const QList<QQmlError> &errors) {
            for (const auto &error : errors) warnings << error.toString();
        });
        amphora::ui::fillWithDemo(faces);
        engine.setInitialProperties(faces.properties());
        engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Amphora/qml/Main.qml")));
        view = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
        if (!view || page.isEmpty()) return;
        view->resize(size);
        show(page);
        QTest::qWait(20);
    }

    void show(const QString &page)
    {
        faces.shell.setGate(amphora::ui::ShellModel::Gate::Open);
        faces.shell.open(page);
        QCoreApplication::processEvents();
    }
    QQuickItem *find(const QString &name) const { return QuickFixture::find(view->contentItem(), name); }
    bool shows(const QString &name) const { return find(name) && find(name)->isVisible(); }
    void press(const QString &name) const
    {
        auto *item = find(name);
        QVERIFY2(item && item->isVisible(), qPrintable(name));
        clickAtRest(*view, *item);
    }
    /// In the order of the rail.
    QStringList pages() const
    {
        QStringList keys;
        const QQmlListReference entries(find("shell"), "pages");
        for (qsizetype i = 0; i < entries.count(); ++i) keys << entries.at(i)->property("key").toString();
        return keys;
    }
    QObject *theme() { return singleton(QStringLiteral("Theme")); }
    /// A QML singleton of the module.
    QObject *singleton(const QString &name)
    {
        QQmlComponent component(&engine);
        component.setData("import QtQuick\nimport Amphora\nQtObject { property QtObject it: " + name.toUtf8() + " }", {});
        auto *holder = component.create(); // Belongs to the engine as long as the window is there.
        holder->setParent(&engine);
        return holder->property("it").value<QObject *>();
    }

    /// What is shown, can be used or read out, and does not say what it is.
    QStringList nameless() const
    {
        QStringList found;
        collectNameless(view->contentItem(), &found);
        return found;
    }

    QStringList warnings;
    amphora::ui::Faces faces;
    QQmlApplicationEngine engine;
    QQuickWindow *view = nullptr;

private:
    static void collectNameless(QQuickItem *item, QStringList *found)
    {
        if (auto *face = QAccessible::queryAccessibleInterface(item); face && item->isVisible()) {
            static const QList<QAccessible::Role> spoken{QAccessible::Button,   QAccessible::ButtonMenu, QAccessible::CheckBox, QAccessible::RadioButton,
                                                         QAccessible::EditableText, QAccessible::ComboBox, QAccessible::ListItem, QAccessible::PageTab,
                                                         QAccessible::Graphic, QAccessible::ProgressBar};
            if (spoken.contains(face->role()) && face->text(QAccessible::Name).isEmpty()) *found << item->metaObject()->className() + QStringLiteral(" ") + item->objectName();
        }
        for (auto *child : item->childItems()) collectNameless(child, found);
    }
};
