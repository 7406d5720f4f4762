#pragma once

#include "core/base/errc.h"

#include <cassert>
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

    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const noexcept { return m_state.index() == 0; }

    const T &value() const & { assert(*this); return *std::get_if<0>(&m_state); }
    T &value() & { assert(*this); return *std::get_if<0>(&m_state); }
    T &&value() && { assert(*this); return std::move(*std::get_if<0>(&m_state)); }
    const Error &error() const { assert(!*this); return *std::get_if<1>(&m_state); }

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
    std::variant<T, Error> m_state;
};

using Status = Result<std::monostate>;
inline Status ok() { return std::monostate{}; }

} // namespace amphora
