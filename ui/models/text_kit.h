#pragma once

#include <QObject>
#include <QUrl>
#include <QtQml/qqml.h>

class QQmlEngine;
class QJSEngine;

namespace amphora::ui {

/// Small questions about text that QML cannot answer for itself. Stateless but for the clipboard.
class TextKit : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    static TextKit *create(QQmlEngine *, QJSEngine *);

    /// Length as the limits count it: Unicode code points, a lone surrogate counting one.
    Q_INVOKABLE static int codePoints(const QString &text);

    /// Text written by somebody else, made fit to stand beside our own: control, zero-width and bidi-override characters become a
    /// visible U+FFFD or go, a letter has at most eight accents, at most `limit` code points (an ellipsis says that there is more), the whole in a first-strong isolate.
    /// Line breaks stay only if `multiline`. Idempotent but for the isolate, which is added once.
    Q_INVOKABLE static QString foreign(const QString &text, int limit, bool multiline);

    /// "did:key:z6Mkiv8z…YoFC5U", "did:pkh:eip155:1:0x4b57…019b", CIDs 10…5; short text stays as it is.
    Q_INVOKABLE static QString shortened(const QString &identifier);
    /// The form of the rail: a did:pkh as its bare address, everything else as shortened().
    Q_INVOKABLE static QString shortest(const QString &identifier);

    /// "1991-03-14" from what a person typed (2024-02-29, 29.2.2024, the locale's short and long forms); empty when it is no date.
    Q_INVOKABLE static QString parsedDate(const QString &typed);
    /// "14 March 1991" in the current language from "1991-03-14"; what is no date comes back as it is.
    Q_INVOKABLE static QString shownDate(const QString &iso);

    /// "-16" or "" after an icon's name: the 16 px form has a heavier stroke.
    Q_INVOKABLE static QUrl icon(const QString &name, int size);

    /// wordsBeside() for QML: lines of words of parts, each with "text" and "changed". An empty line has no place here: blanks between words
    /// are one.
    Q_INVOKABLE static QVariantList wordsBeside(const QString &text, const QString &other, int wordMax);
    /// Splits `text` at the first place where `part` occurs without regard to case: [before, match, after]; match is empty if nowhere.
    Q_INVOKABLE static QStringList splitAt(const QString &text, const QString &part);

    /// 0 nothing typed, 1 weak, 2 fair, 3 strong: core/base/passphrase_strength.h.
    Q_INVOKABLE static int strengthOf(const QString &passphrase);

    /// See option_search.h.
    Q_INVOKABLE static QString folded(const QString &text);
    Q_INVOKABLE static QList<int> matching(const QStringList &options, const QString &typed);

    /// The last part of a path or address, for showing which file was chosen.
    Q_INVOKABLE static QString fileName(const QUrl &url);

    Q_INVOKABLE static void copy(const QString &text);

private:
    TextKit() = default; // Private, or QML would ignore create().
};

} // namespace amphora::ui
