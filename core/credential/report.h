#pragma once

#include "core/base/errc.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace amphora::credential {

/// What is looked at when a credential is checked; one that does not apply is left out (decisions §10).
enum class Check { format, signature, issuer, holder, dates, schema, status };

/// `unknown`: it could be checked, but not here and now. `unsupported`: this version cannot check it. Neither is ever counted as passed or as failed.
enum class Finding { pass, fail, unknown, unsupported };

/// What was seen: English sentences with places for what stands in the credential, so that a window can say them in another language.
struct Seen {
    struct Part {
        const char *sentence; ///< A literal; "%1" is where the first of `words` goes.
        std::vector<std::string> words;
    };
    std::vector<Part> parts;

    Seen() = default;
    template <std::size_t N>
    Seen(const char (&sentence)[N], std::vector<std::string> words = {}) : parts{{sentence, std::move(words)}} {}
    template <std::size_t N>
    Seen then(const char (&sentence)[N], std::vector<std::string> words = {}) &&
    {
        parts.push_back({sentence, std::move(words)});
        return std::move(*this);
    }
    Seen then(Seen other) &&;

    std::string text() const; ///< All of it in English, on one line.
};

struct Reason {
    Check check;
    Finding result;
    std::string detail; ///< What was seen, in English; text of the credential in it is somebody else's.
    std::optional<Errc> code = {}; ///< Of a failure, and E-CLOCK.
    int credential = 0; ///< In a presentation: which of its credentials, from 1; 0 is the presentation itself.
    Seen seen = {}; ///< `detail` in its parts; empty for what could not be read at all.
};

/// The table of reasons, and what follows from it.
struct Report {
    enum class Overall { valid, invalid, unknown };

    std::vector<Reason> reasons;
    bool isPresentation = false;

    /// Any fail → invalid; else unknown or unsupported in signature, issuer, status, dates, or (in a presentation) holder → unknown; else valid.
    Overall overall() const noexcept;
    const Reason *firstFailure() const noexcept;
    const Reason *find(Check check) const noexcept; ///< The first of its kind.
};

std::string_view checkText(Check check) noexcept;
std::string_view findingText(Finding finding) noexcept;
std::string_view overallText(Report::Overall overall) noexcept;

} // namespace amphora::credential
