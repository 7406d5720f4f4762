#include "app/environment.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace amphora {

namespace {

/// Which screen, how large, how one types. Everything else that Qt reads under these prefixes goes: a list of what is harmful would be
/// out of date with the next Qt.
constexpr std::array<std::string_view, 5> kPrefixesOfQt{"QT_", "QML_", "QML2_", "QSG_", "QV4_"};
constexpr std::array<std::string_view, 17> kKept{
    "QT_ACCESSIBILITY", "QT_ENABLE_HIGHDPI_SCALING", "QT_FONT_DPI", "QT_IM_MODULE", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "QT_QPA_PLATFORM",
    "QT_QPA_PLATFORMTHEME", "QT_QUICK_BACKEND", "QT_SCALE_FACTOR", "QT_SCALE_FACTOR_ROUNDING_POLICY", "QT_SCREEN_SCALE_FACTORS",
    "QT_USE_PHYSICAL_DPI", "QT_WAYLAND_DECORATION", "QT_WAYLAND_DISABLE_WINDOWDECORATION", "QT_WAYLAND_SHELL_INTEGRATION",
    "QT_XCB_GL_INTEGRATION", "QT_XKB_CONFIG_ROOT"};
constexpr std::array<std::string_view, 11> kOfOthers{"GCONV_PATH", "GIO_EXTRA_MODULES", "GIO_MODULE_DIR", "GTK3_MODULES", "GTK_MODULES", "GTK_PATH",
    "OPENSSL_CONF", "OPENSSL_ENGINES", "OPENSSL_MODULES", "QMLSCENE_DEVICE", "SSLKEYLOGFILE"};

constexpr double kScaleMin = 0.25, kScaleMax = 8;
constexpr double kDpiMin = 24, kDpiMax = 768;

/// `text` as Qt reads it: "1.5", or "name=1.5;2".
bool isWithin(const std::string &text, double min, double max)
{
    for (std::size_t at = 0; at <= text.size();) {
        const auto end = std::min(text.find(';', at), text.size());
        auto part = text.substr(at, end - at);
        if (const auto name = part.rfind('='); name != std::string::npos) part = part.substr(name + 1);
        char *rest = nullptr;
        const double value = std::strtod(part.c_str(), &rest); // Before setlocale(): a dot is a dot.
        if (part.empty() || *rest != '\0' || !(value >= min && value <= max)) return false;
        at = end + 1;
    }
    return true;
}

bool isUnwanted(std::string_view name, const std::string &value)
{
    // XDG Base Directory Specification: a relative folder is none; Qt would make it where we stand.
    if (name.starts_with("XDG_") && (name.ends_with("_HOME") || name == "XDG_RUNTIME_DIR")) return !value.starts_with('/');
    if (name == "QT_QUICK_BACKEND") return value != "software" && value != "rhi"; // Another one would be a plugin's name.
    if (name == "QT_SCALE_FACTOR" || name == "QT_SCREEN_SCALE_FACTORS") return !isWithin(value, kScaleMin, kScaleMax);
    if (name == "QT_FONT_DPI") return !isWithin(value, kDpiMin, kDpiMax);
    if (std::ranges::find(kOfOthers, name) != kOfOthers.end()) return true;
    const bool isOfQt = std::ranges::any_of(kPrefixesOfQt, [name](auto prefix) { return name.starts_with(prefix); });
    return isOfQt && std::ranges::find(kKept, name) == kKept.end();
}

} // namespace

void cleanEnvironment()
{
    std::vector<std::string> unwanted; // unsetenv() moves what we walk over.
    for (char **entry = environ; entry && *entry; ++entry) {
        const std::string_view line(*entry);
        const auto name = line.substr(0, line.find('='));
        if (name.size() < line.size() && isUnwanted(name, std::string(line.substr(name.size() + 1)))) unwanted.emplace_back(name);
    }
    for (const auto &name : unwanted) ::unsetenv(name.c_str());
}

void openStandardStreams()
{
    for (const int number : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (::fcntl(number, F_GETFD) < 0) (void)!::open("/dev/null", number == STDIN_FILENO ? O_RDONLY : O_WRONLY); // The lowest free number.
}

} // namespace amphora
