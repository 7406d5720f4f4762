#include <QGuiApplication>
#include <QImageReader>
#include <QQmlComponent>
#include <QQmlEngine>

#include <cstdio>

/// What amphora would be if it believed its environment: tests see here that their traps work.
int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    QImageReader::supportedImageFormats();
    QQmlEngine engine;
    QQmlComponent component(&engine);
    component.setData("import QtQuick.Templates\nButton {}", {});
    delete component.create();
    std::puts("started");
}
