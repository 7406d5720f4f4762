#include "app/arguments.h"

namespace amphora {

Arguments Arguments::parse(int argc, const char *const *argv)
{
    Arguments found;
    const auto wrong = [&found](const QString &problem) {
        found.task = Task::Wrong;
        found.problem = problem;
        return found;
    };
    for (int i = 1; i < argc; ++i) {
        const auto word = QString::fromLocal8Bit(argv[i]);
        const auto is = [&word](const char *name) { return word == QLatin1String(name); };
        const auto value = [&](QString *into) {
            if (i + 1 >= argc) return false;
            *into = QString::fromLocal8Bit(argv[++i]);
            return !into->isEmpty();
        };
        if (is("--help")) found.task = Task::Help;
        else if (is("--version")) found.task = Task::Version;
        else if (is("--self-test")) found.task = Task::SelfTest;
        else if (is("--gallery")) found.task = Task::Gallery;
        else if (is("--shots")) {
            found.task = Task::Shots;
            if (!value(&found.folder)) return wrong(QStringLiteral("--shots wants a folder"));
        } else if (is("--picture")) {
            found.task = Task::Picture;
            if (!value(&found.picture)) return wrong(QStringLiteral("--picture wants a file"));
        } else if (is("--page")) {
            if (!value(&found.page)) return wrong(QStringLiteral("--page wants a page such as profile"));
        } else if (is("--home")) {
            if (!value(&found.home)) return wrong(QStringLiteral("--home wants a folder"));
        } else if (is("--language")) {
            if (!value(&found.language)) return wrong(QStringLiteral("--language wants a code such as de"));
        } else if (word.startsWith(QLatin1String("--")) || !word.startsWith(QLatin1Char('-')))
            return wrong(QStringLiteral("unknown option: ") + word); // One dash is Qt's, read by QGuiApplication.
        else if (i + 1 < argc && argv[i + 1][0] != '-')
            ++i; // The value of an option of Qt's.
    }
    return found;
}

const char *Arguments::help()
{
    return "Usage: amphora [options]\n"
           "One identity that is yours: profile, signed streams, and the nodes that keep copies.\n\n"
           "  --home DIR       keep everything below DIR instead of the usual place\n"
           "  --language CODE  en or de, instead of the desktop's language\n"
           "  --page PAGE      begin with this page: home, profile, accounts, credentials, streams, nodes, keys,\n"
           "                   settings, help\n"
           "  --picture FILE   draw the window of this home to a PNG file and end; needs no display\n"
           "  --gallery        a window with every control in every state\n"
           "  --shots DIR      write pictures of every page to DIR and end\n"
           "  --self-test      load every part of the window and end\n"
           "  --version        print the version and end\n"
           "  --help           print this and end\n";
}

} // namespace amphora
