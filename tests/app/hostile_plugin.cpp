#include <QImageIOPlugin>

#include <cstdio>
#include <cstdlib>

namespace {

/// Being loaded is enough: says so in the file that $AMPHORA_HOSTILE_MARK names.
struct Mark {
    Mark()
    {
        const char *name = std::getenv("AMPHORA_HOSTILE_MARK");
        if (auto *file = name ? std::fopen(name, "a") : nullptr) {
            std::fputs("loaded\n", file);
            std::fclose(file);
        }
    }
} mark;

} // namespace

/// A real plugin of Qt, so that Qt loads it where it looks; any other loader of libraries is content with its constructor above.
class HostilePlugin : public QImageIOPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.qt-project.Qt.QImageIOHandlerFactoryInterface" FILE "hostile_plugin.json")

public:
    Capabilities capabilities(QIODevice *, const QByteArray &) const override { return {}; }
    QImageIOHandler *create(QIODevice *, const QByteArray &) const override { return nullptr; }
};

#include "hostile_plugin.moc"
