#pragma once

#include "core/base/errc.h"

#include <cassert>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>

namespace amphora {

/// A failure of the world. What a person reads is made from `code` (and `where`) in one place of the ui;
/// `detail` is English and for the log: it never holds a secret.
struct Error {
    Errc code;
    std::string detail;
    std::string where = {}; ///< What it is about, where a person must know: a field ("/name"), a word's number ("7"), a file, a CID.

    friend bool operator==(const Error &, const Error &) = default;
};

/// A value, or the reason there is none. Core functions return it instead of throwing.
template <typename T>
class [[nodiscard]] Result {
    static_assert(!std::is_same_v<T, Error>, "a Result carries a value or an Error, not two Errors");

public:
    using value_type = T;

    Result(T value) : m_value(std::move(value)) {}
    Result(Error error) : m_error(std::move(error)) {}

    explicit operator bool() const noexcept { return m_value.has_value(); }

    const T &value() const & { assert(*this); return *m_value; }
    T &value() & { assert(*this); return *m_value; }
    T &&value() && { assert(*this); return *std::move(m_value); }
    const Error &error() const { assert(!*this); return *m_error; }

    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    /// Feeds the value to `next`, which returns a Result; an error passes through untouched.
    template <typename F>
    auto andThen(F &&next) && -> decltype(next(std::declval<T &&>()))
    {
        if (!*this) return error();
        return std::forward<F>(next)(std::move(*this).value());
    }

private:
    // Not std::variant<T, Error>: for each T it costs several times the compile time, and there are hundreds of them.
    std::optional<T> m_value;
    std::optional<Error> m_error;
};

using Status = Result<std::monostate>;
inline Status ok() { return std::monostate{}; }

} // namespace amphora
