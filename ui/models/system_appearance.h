#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QtQml/qqml.h>


class QQmlEngine;
class QJSEngine;

namespace amphora::ui {

/// What the desktop asks for: dark colours and less motion. Read once from the settings portal (and followed), else from the palette.
class SystemAppearance : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool dark READ dark NOTIFY darkChanged)
    Q_PROPERTY(bool reducedMotion READ reducedMotion NOTIFY reducedMotionChanged)

public:
    static SystemAppearance *create(QQmlEngine *, QJSEngine *);

    bool dark() const { return m_dark; }
    bool reducedMotion() const { return m_reducedMotion; }

Q_SIGNALS:
    void darkChanged();
    void reducedMotionChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private Q_SLOTS:
    void portalChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    SystemAppearance(); // Private, or QML would ignore create() and make a second one.

    void askPortal(const QString &group, const QString &key);
    void take(const QString &group, const QString &key, const QVariant &value);
    void takePalette();

    bool m_dark = false;
    bool m_portalAnswered = false;
    bool m_reducedMotion = false;
};

} // namespace amphora::ui
