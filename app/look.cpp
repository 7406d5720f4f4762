#include "app/look.h"

#include "app/shots.h"
#include "core/engine/when_done.h"

#include <QFile>
#include <QQmlProperty>

#include <algorithm>
#include <array>

namespace amphora {

namespace {

/// In the order of Theme.Mode.
constexpr std::array<std::string_view, 3> kModes{"system", "light", "dark"};
/// In the order of Theme.Motion.
constexpr std::array<std::string_view, 3> kMotions{"system", "full", "reduced"};
constexpr double kTextScaleMin = 1, kTextScaleMax = 2;

/// The window's typefaces, for the page on which a wallet in the browser signs.
std::vector<engine::WalletLink::Font> pageFonts()
{
    std::vector<engine::WalletLink::Font> fonts{{"Inter", "inter/Inter-Regular.otf", 400, {}}, {"Inter", "inter/Inter-Medium.otf", 500, {}},
                                                {"Inter", "inter/Inter-SemiBold.otf", 600, {}}, {"JetBrains Mono", "jetbrains-mono/JetBrainsMono-Regular.ttf", 400, {}}};
    for (auto &font : fonts) {
        QFile file(QStringLiteral(":/amphora/fonts/") + QString::fromStdString(font.fileName));
        if (file.open(QIODevice::ReadOnly)) font.bytes = file.readAll().toStdString();
        font.fileName.erase(0, font.fileName.find('/') + 1);
    }
    std::erase_if(fonts, [](const auto &font) { return font.bytes.empty(); });
    return fonts;
}

} // namespace

Look::Look(engine::Engine &engine, QQmlApplicationEngine &qml, ui::Faces &faces, Language &language)
    : m_engine(engine), m_qml(qml), m_faces(faces), m_language(language)
{
    m_engine.walletLink().setFonts(pageFonts());
    connect(&m_faces.shell, &ui::ShellModel::languageWanted, this, [this](const QString &code) {
        speak(code);
        keep("language", code.toStdString());
    });
}

void Look::speak(const QString &code)
{
    m_language.speak(code);
    m_faces.settings.languageChoice = code;
    m_faces.settings.told();
    m_faces.shell.setLanguage(m_language.code());
    m_qml.retranslate();
}

void Look::apply(const codec::Map &settings, const QString &languageOfCommand)
{
    const auto textOf = [&settings](std::string_view key) {
        const auto *value = settings.find(key);
        const auto *text = value ? value->asText() : nullptr;
        return text ? *text : std::string();
    };
    speak(languageOfCommand.isEmpty() ? QString::fromStdString(textOf("language")) : languageOfCommand);
    m_theme = themeOf(m_qml);
    if (!m_theme) return;
    const auto mode = std::ranges::find(kModes, textOf("theme"));
    if (mode != kModes.end()) m_theme->setProperty("mode", int(mode - kModes.begin()));
    const auto *scale = settings.find("textPercent");
    if (const auto percent = scale ? scale->asNumber() : std::nullopt)
        m_theme->setProperty("textScale", std::clamp(*percent / 100, kTextScaleMin, kTextScaleMax));
    const auto motion = std::ranges::find(kMotions, textOf("motion"));
    if (motion != kMotions.end()) m_theme->setProperty("motion", int(motion - kMotions.begin()));
    QQmlProperty(m_theme, QStringLiteral("motion")).connectNotifySignal(this, SLOT(keepMotion()));
    QQmlProperty(m_theme, QStringLiteral("mode")).connectNotifySignal(this, SLOT(keepTheme()));
    QQmlProperty(m_theme, QStringLiteral("textScale")).connectNotifySignal(this, SLOT(keepTextScale()));
}

void Look::keepTheme()
{
    const auto mode = std::size_t(m_theme->property("mode").toInt());
    if (mode < kModes.size()) keep("theme", std::string(kModes[mode]));
}

void Look::keepMotion()
{
    const auto motion = std::size_t(m_theme->property("motion").toInt());
    if (motion < kMotions.size()) keep("motion", std::string(kMotions[motion]));
}

void Look::keepTextScale()
{
    keep("textPercent", std::int64_t(qRound(m_theme->property("textScale").toDouble() * 100)));
}

void Look::keep(const char *name, codec::Value value)
{
    engine::whenDone(m_engine.writeSetting(name, std::move(value)), this, [this](const Status &written) {
        if (!written) Q_EMIT failed(written.error());
    });
}

} // namespace amphora
