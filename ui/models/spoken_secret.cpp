#include "ui/models/spoken_secret.h"

#include <QAccessible>
#include <QAccessibleObject>
#include <QHash>
#include <QQuickWindow>

namespace amphora::ui {

namespace {

/// Who speaks for which field. Used by the window's thread alone.
QHash<QObject *, SpokenSecret *> &spokenSecrets()
{
    static QHash<QObject *, SpokenSecret *> fields;
    return fields;
}

/// Has no text interface on purpose: nothing can ask it for characters, a selection or a caret.
class SecretField : public QAccessibleObject {
public:
    explicit SecretField(QQuickItem *item) : QAccessibleObject(item) {}

    QAccessibleInterface *parent() const override
    {
        for (auto *above = item() ? item()->parentItem() : nullptr; above; above = above->parentItem())
            if (auto *face = QAccessible::queryAccessibleInterface(above); face && face->indexOfChild(this) >= 0) return face;
        return item() ? QAccessible::queryAccessibleInterface(item()->window()) : nullptr;
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QWindow *window() const override { return item() ? item()->window() : nullptr; }

    QRect rect() const override
    {
        if (!item() || !item()->window()) return {};
        const auto inScene = item()->mapRectToScene(item()->boundingRect()).toRect();
        return {item()->window()->mapToGlobal(inScene.topLeft()), inScene.size()};
    }
    QAccessible::Role role() const override { return QAccessible::EditableText; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.passwordEdit = true;
        state.editable = true;
        state.focusable = true;
        if (!item()) {
            state.invalid = true;
            return state;
        }
        state.focused = item()->hasActiveFocus();
        state.disabled = !item()->isEnabled();
        state.invisible = state.offscreen = !item()->isVisible();
        return state;
    }
    QString text(QAccessible::Text what) const override
    {
        const auto *spoken = spokenSecrets().value(object());
        if (!spoken) return {};
        switch (what) {
        case QAccessible::Name: return spoken->name;
        case QAccessible::Description: return spoken->description;
        case QAccessible::Value: return QString(item()->property("length").toInt(), u'•');
        default: return {};
        }
    }

private:
    QQuickItem *item() const { return qobject_cast<QQuickItem *>(object()); }
};

QAccessibleInterface *secretFieldFor(const QString &, QObject *object)
{
    return object && spokenSecrets().contains(object) ? new SecretField(static_cast<QQuickItem *>(object)) : nullptr;
}

/// What was made for the object before, by whomever, is no longer used.
void forgetInterface(QObject *object)
{
    if (auto *old = QAccessible::queryAccessibleInterface(object)) QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(old));
}

}

SpokenSecret::SpokenSecret(QObject *parent) : QObject(parent)
{
    // The newest factory is asked first; that of Qt Quick came with its import.
    static const bool installed = (QAccessible::installFactory(&secretFieldFor), true);
    Q_UNUSED(installed)
}

SpokenSecret::~SpokenSecret()
{
    spokenSecrets().removeIf([this](const auto &entry) { return entry.value() == this; });
}

void SpokenSecret::setField(QQuickItem *field)
{
    if (field == m_field) return;
    if (m_field) {
        forgetInterface(m_field);
        spokenSecrets().remove(m_field);
    }
    m_field = field;
    if (field) {
        forgetInterface(field);
        spokenSecrets().insert(field, this);
    }
    Q_EMIT changed();
}

}
