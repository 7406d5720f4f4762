#include "app/cli/report.h"

#include "app/cli/json.h"

#include "core/base/log.h"
#include "core/engine/error_words.h"

#include <cstdio>
#include <string_view>

namespace amphora::cli {

namespace {

codec::Value errorJson(const Error &error)
{
    codec::Map map{{"code", std::string(errcText(error.code))}, {"message", oneLine(engine::sentenceOf(error).happened())}};
    if (!error.detail.empty()) map.set("detail", oneLine(error.detail));
    if (!error.where.empty()) map.set("where", oneLine(error.where));
    return map;
}

/// Names and texts of others are in it: also where a command forgets, no control or bidi character gets to the terminal.
void printLines(std::string_view text)
{
    while (!text.empty()) {
        const auto end = text.find('\n');
        std::printf("%s%s", oneLine(text.substr(0, end), std::string::npos).c_str(), end == text.npos ? "" : "\n");
        text.remove_prefix(end == text.npos ? text.size() : end + 1);
    }
}

} // namespace

void report(const Outcome &outcome, bool json)
{
    if (json) {
        codec::Value document = outcome.json.value_or(codec::Value(codec::Map{}));
        if (outcome.error) {
            if (!document.asMap()) document = codec::Map{};
            document.asMap()->set("error", errorJson(*outcome.error));
        }
        std::printf("%s\n", print(document).c_str());
        return;
    }
    printLines(outcome.text);
    if (!outcome.error) return;
    const auto &error = *outcome.error;
    if (error.code == Errc::usage) {
        std::fprintf(stderr, "amphora-cli: %s\n", oneLine(error.detail).c_str());
    } else {
        const auto sentence = engine::sentenceOf(error);
        const auto where = sentence.argument.empty() && !error.where.empty() ? " " + oneLine(error.where) : std::string();
        std::fprintf(stderr, "%s%s\n%s %s\n(%s: %s)\n", oneLine(sentence.happened()).c_str(), where.c_str(), sentence.words.safe,
                     sentence.words.toDo, std::string(errcText(error.code)).c_str(), oneLine(error.detail).c_str());
    }
}

} // namespace amphora::cli
