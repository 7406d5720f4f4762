#include <QtQml/QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(AmphoraPlugin)
