#include "ui/presenters/licences.h"

#include "ui/presenters/bundled_text.h"

#include <QCoreApplication>

#include <array>

namespace amphora::ui {

namespace {

struct Part {
    const char *key, *name, *terms;
    const char *purpose;
    std::array<const char *, 2> texts; ///< Paths in the source tree; the second may be missing.
};

/// tests/presenters/tst_licences.cpp holds it to the libraries of cmake/AmphoraDependencies.cmake and the licences in resources/.
constexpr Part kParts[] = {
    {"amphora", "Amphora", "Apache-2.0", QT_TRANSLATE_NOOP("Licences", "This program"), {"LICENSE"}},
    {"qt", "Qt 6", "LGPL-3.0", QT_TRANSLATE_NOOP("Licences", "Window, text and drawing; loaded as a library that you may exchange"), {"resources/licences/LGPL-3.txt", "resources/licences/GPL-3.txt"}},
    {"qtkeychain", "QtKeychain", "BSD-2-Clause", QT_TRANSLATE_NOOP("Licences", "Speaks with the keyring of the desktop"), {"resources/licences/qtkeychain.txt"}},
    {"gio", "GLib", "LGPL-2.1", QT_TRANSLATE_NOOP("Licences", "Messages of the desktop; loaded as a library that you may exchange"), {"resources/licences/LGPL-2.1.txt"}},
    {"sodium", "libsodium", "ISC", QT_TRANSLATE_NOOP("Licences", "Signatures, sealing, memory that is locked"), {"resources/licences/libsodium.txt"}},
    {"botan", "Botan 2", "BSD-2-Clause", QT_TRANSLATE_NOOP("Licences", "Key derivation and hashes"), {"resources/licences/botan.txt"}},
    {"secp256k1", "libsecp256k1", "MIT", QT_TRANSLATE_NOOP("Licences", "Signatures of wallets"), {"resources/licences/secp256k1.txt"}},
    {"qrencode", "libqrencode", "LGPL-2.1", QT_TRANSLATE_NOOP("Licences", "Draws the QR codes on paper; loaded as a library that you may exchange"), {"resources/licences/LGPL-2.1.txt"}},
    {"curl", "curl", "curl", QT_TRANSLATE_NOOP("Licences", "Talks to nodes"), {"resources/licences/curl.txt"}},
    {"boost", "Boost", "BSL-1.0", QT_TRANSLATE_NOOP("Licences", "Serves the page on which a wallet in your browser signs"), {"resources/licences/boost.txt"}},
    {"sqlite", "SQLite", QT_TRANSLATE_NOOP("Licences", "public domain"), QT_TRANSLATE_NOOP("Licences", "Keeps the streams on this computer"), {"resources/licences/sqlite.txt"}},
    {"nlohmann_json", "JSON for Modern C++", "MIT", QT_TRANSLATE_NOOP("Licences", "Reads and writes JSON"), {"resources/licences/nlohmann-json.txt"}},
    {"zlib", "zlib", "Zlib", QT_TRANSLATE_NOOP("Licences", "Unpacks badges in pictures"), {"resources/licences/zlib.txt"}},
    {"pcre2", "PCRE2", "BSD-3-Clause", QT_TRANSLATE_NOOP("Licences", "Patterns of schemas"), {"resources/licences/pcre2.txt"}},
    {"utf8proc", "utf8proc", "MIT", QT_TRANSLATE_NOOP("Licences", "One form of a passphrase, whatever the keyboard"), {"resources/licences/utf8proc.txt"}},
    {"cli11", "CLI11", "BSD-3-Clause", QT_TRANSLATE_NOOP("Licences", "Reads the command line of amphora-cli"), {"resources/licences/cli11.txt"}},
    {"inter", "Inter", "OFL-1.1", QT_TRANSLATE_NOOP("Licences", "The typeface of the window"), {"resources/fonts/inter/LICENSE"}},
    {"mono", "JetBrains Mono", "Apache-2.0", QT_TRANSLATE_NOOP("Licences", "The typeface of identifiers"), {"resources/fonts/jetbrains-mono/LICENSE", "LICENSE"}},
    {"icons", "Lucide", "ISC", QT_TRANSLATE_NOOP("Licences", "The icons"), {"resources/icons/ui/LICENSE-lucide.txt"}},
    {"words", "bip39", "ISC", QT_TRANSLATE_NOOP("Licences", "The list of recovery words"), {"resources/words/LICENSE-ISC"}},
    {"models", "Glaze", "Apache-2.0, MIT", QT_TRANSLATE_NOOP("Licences", "The first events of the schemas that all profiles share"), {"resources/models/LICENSE-APACHE", "resources/models/LICENSE-MIT"}},
    {"schemas", "JSON Schema", "BSD-3-Clause", QT_TRANSLATE_NOOP("Licences", "The schema of schemas, draft 07"), {"resources/schemas/LICENSE-BSD"}},
};

} // namespace

std::vector<LicenceRow> licenceRows()
{
    const auto said = [](const char *text) { return QCoreApplication::translate("Licences", text); };
    std::vector<LicenceRow> rows;
    for (const auto &part : kParts) {
        LicenceRow row;
        row.key = QString::fromLatin1(part.key);
        row.title = QString::fromLatin1(part.name);
        row.detail = said(part.purpose);
        row.terms = said(part.terms);
        rows.push_back(std::move(row));
    }
    return rows;
}

QStringList licenceText(const QString &key)
{
    QStringList paragraphs;
    for (const auto &part : kParts) {
        if (key != QLatin1String(part.key)) continue;
        for (const auto *path : part.texts)
            if (path) paragraphs << paragraphsOf(bundledText(QString::fromLatin1(path)));
    }
    return paragraphs;
}

} // namespace amphora::ui
