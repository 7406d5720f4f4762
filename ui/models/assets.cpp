#include "ui/models/assets.h"

#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>

static void initAssets()
{
    Q_INIT_RESOURCE(amphora_assets);
}

namespace amphora::ui {

bool loadAssets()
{
    initAssets();
    bool all = true;
    for (const auto *file : {"inter/Inter-Regular.otf", "inter/Inter-Medium.otf", "inter/Inter-SemiBold.otf", "jetbrains-mono/JetBrainsMono-Regular.ttf"})
        all = QFontDatabase::addApplicationFont(QStringLiteral(":/amphora/fonts/") + QLatin1String(file)) >= 0 && all;
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(13);
    font.setHintingPreference(QFont::PreferNoHinting);
    QGuiApplication::setFont(font);
    return all;
}

} // namespace amphora::ui
